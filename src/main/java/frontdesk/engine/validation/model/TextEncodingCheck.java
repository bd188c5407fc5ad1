package frontdesk.engine.validation.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files are read by the engine, by browsers and by drawing tools, which agree on UTF-8 only: the engine's REST interface
 * hands out every file as such, whatever it says of itself.
 */
public final class TextEncodingCheck {
    private static final Pattern DECLARATION =
            Pattern.compile("\\A\\uFEFF?<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"'>]{0,100})[\"']");
    private static final Set<String> READ_AS_UTF_8 = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private TextEncodingCheck() {}

    /** What is wrong with how the file is written down, and how to fix it. */
    public static Optional<String> problem(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return Optional.of("is not written in UTF-8; save it in that encoding");
            }
            return Optional.of(DECLARATION.matcher(text))
                    .filter(Matcher::find)
                    .map(declaration -> declaration.group(1))
                    .filter(encoding -> !READ_AS_UTF_8.contains(encoding.toUpperCase(Locale.ROOT)))
                    .map(encoding -> "says that it is written in '%s'; save it in UTF-8".formatted(encoding));
        } catch (CharacterCodingException other) {
            return Optional.of("is not written in UTF-8; save it in that encoding");
        }
    }
}
