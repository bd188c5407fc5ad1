package uk.gov.service.notify;

import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.util.function.Function;

/**
 * The official client over connections that it is given. It can be given them from its own package only, and its own
 * ones have no time-outs and, where a connection breaks, send a POST a second time by themselves: a second text.
 */
public final class ConnectedNotificationClient extends NotificationClient {
    private static final Proxy NO_PROXY = null;

    private final Function<URL, HttpURLConnection> connections;

    public ConnectedNotificationClient(String apiKey, String baseUrl, Function<URL, HttpURLConnection> connections) {
        super(apiKey, baseUrl, NO_PROXY, null);
        this.connections = connections;
    }

    @Override
    HttpURLConnection getConnection(URL url) {
        return connections.apply(url);
    }
}
