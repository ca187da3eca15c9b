package io.github.comparisonpages.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that is the same for the same content only. */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The SHA-256 of one text in UTF-8, as other tools know it: 64 digits from 0 to f. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes a part: two contents are the same if they have the same parts in the same order. */
    public Fingerprint with(byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
        return this;
    }

    /** Takes a part by its text. */
    public Fingerprint with(Object part) {
        return with(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of all parts: 64 digits from 0 to f. Nothing can be taken afterwards. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
