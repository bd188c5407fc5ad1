package frontdesk.adapters.notify;

import frontdesk.ports.failure.StartupException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through the settings at the start, and says which one is wrong and how to fix it. No secret is repeated. */
final class NotifyPropertiesValidator {
    private static final String UUID_FORM =
            "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}";
    private static final Pattern UUID = Pattern.compile(UUID_FORM);
    private static final int SHORTEST_TOKEN = 32;
    private static final String KEY = "frontdesk.notify.api-key";
    private static final String KEY_REMEDY =
            "Set frontdesk.notify.api-key to the key as the gateway shows it when it is made: name-serviceid-secret.";

    private NotifyPropertiesValidator() {}

    static void baseUrl(String url) {
        if (!isHttp(url)) {
            throw wrong(
                    "frontdesk.notify.base-url is missing or no http or https address.",
                    "Set frontdesk.notify.base-url to the gateway's address,"
                            + " such as https://api.notifications.service.gov.uk.");
        }
    }

    static void apiKey(String key) {
        if (key.isEmpty()) {
            throw wrong(KEY + " is missing.", KEY_REMEDY);
        }
        if (!isUuid(end(key, NotifyProperties.UUID_LENGTH))) {
            throw wrong(KEY + " does not end in a secret that is a UUID.", KEY_REMEDY);
        }
        String before = key.substring(0, Math.max(0, key.length() - NotifyProperties.UUID_LENGTH - 1));
        if (!isUuid(end(before, NotifyProperties.UUID_LENGTH))) {
            throw wrong(KEY + " has no service id that is a UUID before its secret.", KEY_REMEDY);
        }
        if (!isNamed(key)) {
            throw wrong(KEY + " has no name before its service id.", KEY_REMEDY);
        }
    }

    /** @param property the last part of its name */
    static void template(String property, String id) {
        if (!isUuid(id)) {
            throw wrong(
                    "frontdesk.notify." + property + " is missing or no template id.",
                    "Set frontdesk.notify." + property + " to the template's id, a UUID that the gateway shows.");
        }
    }

    static void replyToken(String token) {
        if (token.length() < SHORTEST_TOKEN) {
            throw wrong(
                    "frontdesk.notify.reply-token is missing or shorter than " + SHORTEST_TOKEN + " characters.",
                    "Set frontdesk.notify.reply-token to a long random text, such as openssl rand -base64 32 gives,"
                            + " and tell it to the gateway for its callbacks.");
        }
    }

    private static boolean isHttp(String url) {
        try {
            URI address = new URI(url);
            boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
            return String.valueOf(address.getScheme()).matches("(?i)https?") && address.getHost() != null && plain;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isNamed(String key) {
        Matcher parts = Pattern.compile(".+-" + UUID_FORM + "-" + UUID_FORM).matcher(key);
        return parts.matches();
    }

    private static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    private static String end(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static StartupException wrong(String sentence, String remedy) {
        return new StartupException(sentence, remedy);
    }
}
