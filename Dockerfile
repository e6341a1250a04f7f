# docker build -t advisorbot .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# npm fetches one file, the bundle of the chat page.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/AdvisorBot -c Release -o /app && mkdir /data

# No shell and no package manager; but the cultures' data, by which numbers and dates are written.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
# Diagnostics would open a socket on a file system that may be read-only.
ENV ASPNETCORE_HTTP_PORTS= \
    ASPNETCORE_URLS=http://+:8080 \
    DOTNET_EnableDiagnostics=0 \
    Storage__File=/data/advisor.db \
    DirectLine__KeyFile=/data/direct-line.key
USER $APP_UID
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "AdvisorBot.dll", "health", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "AdvisorBot.dll"]
