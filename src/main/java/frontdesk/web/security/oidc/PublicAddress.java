package frontdesk.web.security.oidc;

import frontdesk.ports.failure.StartupException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach Frontdesk, as {@code frontdesk.public-url} says. What leads back here from elsewhere is made from
 * it, and not from the host that a request names, which anybody can choose.
 */
@Component
public class PublicAddress {
    /** Where it is set. */
    public static final String SETTING = "frontdesk.public-url";

    /** Empty where it is not set. */
    private final Optional<URI> url;

    PublicAddress(@Value("${" + SETTING + ":}") String url) {
        this.url = Optional.of(url.strip()).filter(text -> !text.isEmpty()).map(PublicAddress::read);
    }

    /** A redirect with this address in place of what Spring Security would fill in from the request. */
    String within(String redirect) {
        return url.map(known -> redirect.replace("{baseUrl}", known.toString())
                        .replace("{baseScheme}", known.getScheme())
                        .replace("{baseHost}", known.getHost())
                        .replace("{basePort}", known.getPort() < 0 ? "" : ":" + known.getPort())
                        .replace("{basePath}", known.getPath()))
                .orElse(redirect);
    }

    private static URI read(String text) {
        try {
            URI url = new URI(text.replaceFirst("/+$", ""));
            boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (isWeb && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static StartupException wrong(String text) {
        return new StartupException(
                SETTING + " is '" + text + "', which is no web address.",
                "Say where people reach Frontdesk, such as https://frontdesk.example.gov.");
    }
}
