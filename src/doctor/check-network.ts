import type { Config } from '../config.ts';
import { type Finding, good, warning } from './finding.ts';

/** What travels unprotected, or is open to more than it has to be. Reads the settings only. */
export function checkNetwork(config: Config): readonly Finding[] {
  const findings: Finding[] = [];
  if (!isLoopback(config.host)) {
    findings.push(
      warning(
        'network',
        `The server listens on ${config.host} without TLS, so that tokens and passwords can be read on the way.`,
        'Put a proxy that speaks TLS in front, and let the server listen on 127.0.0.1 (TRIVIUM_HOST) or in a network that only the proxy reaches.',
      ),
    );
  }
  if (config.origins === '*' && !isLoopback(config.host)) {
    findings.push(
      warning(
        'network',
        'Pages of any origin may call the server.',
        'Name the origins of your apps (TRIVIUM_ORIGINS), unless the server is for everybody.',
      ),
    );
  }
  if (config.metricsPort !== undefined && config.metricsKey === undefined && !isLoopback(config.metricsHost)) {
    findings.push(
      warning(
        'network',
        `Anybody who reaches ${config.metricsHost} can read the metrics.`,
        'Set a key for them (TRIVIUM_METRICS_KEY) or let their port listen on 127.0.0.1 (TRIVIUM_METRICS_HOST).',
      ),
    );
  }
  if (config.mongodbUri !== undefined && isOpenMongodb(config.mongodbUri)) {
    findings.push(
      warning(
        'network',
        'The connection to the MongoDB server of another machine is not encrypted.',
        'Add tls=true to MONGODB_URI, once the server speaks TLS.',
      ),
    );
  }
  if (config.smtp !== undefined && /^smtp:\/\/(?:[^/]*@)?(?!localhost|127\.|\[::1\])/.test(config.smtp)) {
    findings.push(
      warning(
        'network',
        'Mails with pins may go to the mail server unencrypted.',
        'Use smtps:// in TRIVIUM_SMTP, if the mail server has it.',
      ),
    );
  }
  return findings.length > 0 ? findings : [good('network', 'Nothing listens in public or travels unprotected.')];
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** Whether a URI names another machine and no TLS; `mongodb+srv:` implies TLS. */
function isOpenMongodb(uri: string): boolean {
  const [, hosts = '', options = ''] = /^mongodb:\/\/(?:[^/@]*@)?([^/?]+)[^?]*\??(.*)$/.exec(uri) ?? [];
  if (hosts === '' || /(?:^|&)(?:tls|ssl)=true/.test(options)) return false;
  return hosts
    .split(',')
    .some((host) => !isLoopback(host.replace(/:\d+$/, '').replaceAll(/[[\]]/g, '')) && !host.includes('%2F'));
}
