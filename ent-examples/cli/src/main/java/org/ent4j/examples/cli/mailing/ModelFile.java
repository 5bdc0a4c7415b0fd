package org.ent4j.examples.cli.mailing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.catalogue.mailing.MailingText;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** A letter to be filled: the first line is its subject, the rest its text; UTF-8. */
final class ModelFile {

    private static final long BIGGEST = 1L << 20;
    private static final String MARK = "\ufeff";

    private ModelFile() {}

    static MailingText read(Path file) {
        try {
            if (Files.size(file) > BIGGEST) {
                throw unusable(file, "plus de 1 Mo, refusé", "more than 1 MB, refused");
            }
            var text = Files.readString(file).replace("\r\n", "\n");
            var plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
            var end = plain.indexOf('\n');
            return end < 0
                    ? new MailingText(plain.strip(), "")
                    : new MailingText(
                            plain.substring(0, end).strip(),
                            plain.substring(end + 1).strip());
        } catch (CharacterCodingException other) {
            throw unusable(file, "ce n'est pas un texte en UTF-8", "this is no text in UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Unusable unusable(Path file, String fr, String en) {
        return new Unusable("file", Label.of(file.getFileName() + " : " + fr, file.getFileName() + ": " + en));
    }
}
