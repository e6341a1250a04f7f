#!/bin/sh
# Writes the digests that the base images have now into the Dockerfile, so that everybody builds on the same ones.
# To be run with every release and whenever Microsoft mends something in them. Needs docker with buildx, and the network.
set -eu
cd "$(dirname "$0")/.."
for image in $(sed -n 's/^FROM \([^ @]*\).*/\1/p' Dockerfile | sort -u); do
  digest=$(docker buildx imagetools inspect "$image" --format '{{.Manifest.Digest}}')
  case $digest in
    sha256:[0-9a-f]*) ;;
    *) echo "$image: docker names no digest, only '$digest'" >&2; exit 1 ;;
  esac
  sed -i "s|^FROM $image\(@sha256:[0-9a-f]*\)\{0,1\}|FROM $image@$digest|" Dockerfile
  echo "$image@$digest"
done
