package frontdesk.domain.request;

import java.util.Locale;

/** The languages in which the contact centre writes to people. */
public enum Language {
    EN("en"),
    ES("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1, as in the contract's JSON. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code + "-US");
    }

    /** @throws IllegalArgumentException where the contact centre does not write that language */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Not a language of the contact centre: " + code);
    }
}
