package org.ent4j.model.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * The encoding in which a file is to be read: the one of its byte order mark, else the one that it declares, else UTF-8.
 *
 * @param name as declared, or the charset's own
 * @param charset what the machine knows under that name
 */
record Encoding(String name, Charset charset) {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

    /** @throws UnknownEncoding when the declared name is none that the machine knows */
    static Encoding of(FirstBytes bytes) throws UnknownEncoding {
        if (bytes.isUtf16()) {
            return of(bytes.utf16());
        }
        var declared = DECLARED.matcher(bytes.start());
        return bytes.marks() == 0 && declared.find() ? named(declared.group(1)) : of(StandardCharsets.UTF_8);
    }

    private static Encoding of(Charset charset) {
        return new Encoding(charset.name(), charset);
    }

    private static Encoding named(String name) throws UnknownEncoding {
        try {
            var charset = Charset.forName(name);
            // the first bytes were read as ASCII, so a name of UTF-16 is not true of them
            return charset.name().startsWith("UTF-16")
                    ? new Encoding(name, StandardCharsets.UTF_8)
                    : new Encoding(name, charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnknownEncoding(name, unknown);
        }
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    boolean isSingleByte() {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
    }

    /** A name that no charset has. */
    static final class UnknownEncoding extends Exception {

        private static final long serialVersionUID = 1L;

        private final String name;

        UnknownEncoding(String name, Exception cause) {
            super(name, cause);
            this.name = name;
        }

        String encoding() {
            return name;
        }
    }
}
