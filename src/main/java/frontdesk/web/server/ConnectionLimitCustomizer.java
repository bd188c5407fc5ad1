package frontdesk.web.server;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Bounds what one address, and what slow senders, take of the server. */
@Component
class ConnectionLimitCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final BodyProperties bodies;
    private final int connectionsPerAddress;

    ConnectionLimitCustomizer(
            BodyProperties bodies, @Value("${frontdesk.connections-per-address:500}") int connectionsPerAddress) {
        this.bodies = bodies;
        this.connectionsPerAddress = connectionsPerAddress;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(BoundedHttpProtocol.class.getName());
        server.addConnectorCustomizers(connector ->
                ((BoundedHttpProtocol) connector.getProtocolHandler()).allowByAddress(connectionsPerAddress));
        server.addEngineValves(new UnreadBodyValve(bodies, System::nanoTime));
    }
}
