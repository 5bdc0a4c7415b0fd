package org.ent4j.model.feed;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.ent4j.model.text.Label;

/** From the bytes of a file to the characters for the parser, and why they stopped when they did. */
final class FeedInput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FeedLimits limits;
    private final Label expected;
    private final Encoding encoding;
    private final FeedStream bytes;
    private final FeedText text;

    private FeedInput(FeedLimits limits, Label expected, Encoding encoding, InputStream in) {
        this.limits = limits;
        this.expected = expected;
        this.encoding = encoding;
        this.bytes = new FeedStream(in, limits);
        this.text = new FeedText(decoded(bytes, encoding), limits);
    }

    private static Reader decoded(InputStream bytes, Encoding encoding) {
        return new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** @throws Refused when the first bytes are not those of XML */
    static FeedInput open(FeedSource source, FeedLimits limits, Label expected) throws IOException, Refused {
        var in = new BufferedInputStream(source.open(), BUFFER);
        try {
            return open(in, limits, expected);
        } catch (IOException | Refused stopped) {
            in.close();
            throw stopped;
        }
    }

    private static FeedInput open(InputStream in, FeedLimits limits, Label expected) throws IOException, Refused {
        var first = FirstBytes.of(in);
        var refusal = first.refusal(expected);
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
        try {
            return new FeedInput(limits, expected, Encoding.of(first), in);
        } catch (Encoding.UnknownEncoding unknown) {
            var declared = "encoding=\"" + unknown.encoding() + "\" ?";
            throw new Refused(new FeedRefusal.Broken(Label.of(declared, declared), expected));
        }
    }

    Reader text() {
        return text;
    }

    /** An entity is declared before the root element; whatever comes of it, the file is refused. */
    Optional<FeedRefusal> entity() {
        return text.declaresEntity() ? Optional.of(new FeedRefusal.EntityRefused(expected)) : Optional.empty();
    }

    /** What an error of the parser means to the person who gave the file. */
    FeedRefusal explain(XMLStreamException broken) {
        if (bytes.isTooBig()) {
            return new FeedRefusal.TooBig(limits.bytes(), expected);
        }
        if (text.isTooLong()) {
            return new FeedRefusal.TextTooLong(limits.text(), expected);
        }
        return broken.getNestedException() instanceof CharacterCodingException ? undecodable() : complaint(broken);
    }

    private FeedRefusal undecodable() {
        // a character cut in two by the end of the file contradicts nothing
        return encoding.isUtf8() && bytes.utf8().isUtf8()
                ? new FeedRefusal.Broken(SafeXml.END, expected)
                : new FeedRefusal.WrongEncoding(encoding.name(), actualEncoding(), expected);
    }

    private FeedRefusal complaint(XMLStreamException broken) {
        return SafeXml.isUndeclaredEntity(broken)
                ? new FeedRefusal.EntityRefused(expected)
                : new FeedRefusal.Broken(SafeXml.complaint(broken), expected);
    }

    private String actualEncoding() {
        return bytes.utf8().isUtf8() ? "UTF-8" : "ISO-8859-15 ou windows-1252";
    }

    /** A file that declares an encoding of single bytes, although all its accents are those of UTF-8. */
    Optional<FeedRefusal> contradiction(String declared) {
        return bytes.utf8().isUtf8() && bytes.utf8().hasAccents() && isSingleByte(declared)
                ? Optional.of(new FeedRefusal.WrongEncoding(declared, "UTF-8", expected))
                : Optional.empty();
    }

    private boolean isSingleByte(String declared) {
        return encoding.isSingleByte() || declared.regionMatches(true, 0, "ISO-8859", 0, 8);
    }

    String encoding() {
        return encoding.name();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The file is refused before anything of it is parsed. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient FeedRefusal refusal;

        Refused(FeedRefusal refusal) {
            super(refusal.code());
            this.refusal = refusal;
        }

        FeedRefusal refusal() {
            return refusal;
        }
    }
}
