package frontdesk.adapters.notify;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A gateway of the API family of GOV.UK Notify, GC Notify and NotifyNL.
 *
 * @param baseUrl such as {@code https://api.notifications.service.gov.uk}
 * @param apiKey the key's name, the service's id and the secret, joined by hyphens
 * @param textTemplate the id of a template with the one placeholder {@code body}
 * @param emailTemplate the id of a template with the placeholders {@code subject} and {@code body}
 * @param replyToken what the gateway shows when it calls back
 */
@ConfigurationProperties("frontdesk.notify")
record NotifyProperties(String baseUrl, String apiKey, String textTemplate, String emailTemplate, String replyToken) {
    static final int UUID_LENGTH = 36;

    NotifyProperties {
        baseUrl = stripped(baseUrl).replaceAll("/+$", "");
        apiKey = stripped(apiKey);
        textTemplate = stripped(textTemplate);
        emailTemplate = stripped(emailTemplate);
        replyToken = stripped(replyToken);
    }

    /** Empty where nothing is set. */
    private static String stripped(String setting) {
        return Optional.ofNullable(setting).orElse("").strip();
    }

    /** The id of our service at the gateway, from the key; to be asked of a key that was checked. */
    String serviceId() {
        return apiKey.substring(apiKey.length() - 2 * UUID_LENGTH - 1, apiKey.length() - UUID_LENGTH - 1);
    }

    /** The secret that the gateway shares with us, from the key; to be asked of a key that was checked. */
    String secret() {
        return apiKey.substring(apiKey.length() - UUID_LENGTH);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "NotifyProperties[" + baseUrl + "]";
    }
}
