// One bot in one resource group: the container, its registration with Azure Bot, the Teams channel, an identity that
// needs no password, and Redis, so that several replicas share one memory.
targetScope = 'resourceGroup'

@description('Begins the name of every resource. Lower-case letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'advisorbot'

param location string = resourceGroup().location

@description('The container image, such as registry.example.com/advisorbot:1.0.0.')
param image string

@description('The registry that holds the image, such as myregistry.azurecr.io; empty when anybody may pull it. The identity has to have the role AcrPull there.')
param registry string = ''

@description('Keys that sign Direct Line tokens, Base64, 32 bytes or more. All replicas need the same.')
@secure()
param directLineSigningKey string

@description('Sites that may embed the chat, such as https://intranet.example.com.')
param allowedOrigins array = []

@minValue(1)
@maxValue(25)
param minReplicas int = 1

@minValue(1)
@maxValue(25)
param maxReplicas int = 3

@description('The size of Redis.')
param redisSku string = 'Balanced_B0'

@description('F0 is free of charge for standard channels such as Teams.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

var unique = '${name}${uniqueString(resourceGroup().id)}'
var host = '${name}.${environment.properties.defaultDomain}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

resource redis 'Microsoft.Cache/redisEnterprise@2025-04-01' = {
  name: '${unique}-redis'
  location: location
  sku: {
    name: redisSku
  }
  properties: {
    minimumTlsVersion: '1.2'
  }
}

resource database 'Microsoft.Cache/redisEnterprise/databases@2025-04-01' = {
  parent: redis
  name: 'default'
  properties: {
    accessKeysAuthentication: 'Enabled'
    clientProtocol: 'Encrypted'
    clusteringPolicy: 'EnterpriseCluster'
    // Conversations are the only copy: nothing may be dropped for room, and a restart has to find them again.
    evictionPolicy: 'NoEviction'
    persistence: {
      aofEnabled: true
      aofFrequency: '1s'
    }
    port: 10000
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      ingress: {
        external: true
        targetPort: 8080
        // Plain HTTP is answered with a redirect.
        allowInsecure: false
      }
      registries: empty(registry) ? [] : [
        {
          server: registry
          identity: identity.id
        }
      ]
      secrets: [
        {
          name: 'redis'
          value: '${redis.properties.hostName}:10000,password=${database.listKeys().primaryKey},ssl=True,abortConnect=False'
        }
        {
          name: 'direct-line-key'
          value: directLineSigningKey
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'advisorbot'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(
            [
              // Addresses and https as the caller used them, not as the ingress forwards them.
              { name: 'Proxies__Trusted__0', value: 'private' }
              { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
              { name: 'MicrosoftAppId', value: identity.properties.clientId }
              { name: 'MicrosoftAppTenantId', value: identity.properties.tenantId }
              { name: 'Storage__Provider', value: 'Redis' }
              { name: 'Storage__Redis', secretRef: 'redis' }
              { name: 'DirectLine__SigningKeys__0', secretRef: 'direct-line-key' }
            ],
            map(range(0, length(allowedOrigins)), i => {
              name: 'DirectLine__AllowedOrigins__${i}'
              value: allowedOrigins[i]
            })
          )
          probes: [
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: 8080 }
            }
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: 8080 }
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '100'
              }
            }
          }
        ]
      }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${unique}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: 'AdvisorBot'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: identity.properties.tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}

@description('What `teams package --app-id` takes.')
output appId string = identity.properties.clientId

@description('What `teams package --domain` takes.')
output domain string = host

output identityPrincipalId string = identity.properties.principalId
