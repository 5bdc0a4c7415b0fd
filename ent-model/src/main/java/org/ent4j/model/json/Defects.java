package org.ent4j.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;

/** What is wrong with a text, in words for people. */
final class Defects {

    private static final int LONGEST_CAUSE = 200;

    /** Longer or deeper than any text of a person. */
    private static final Label OUT_OF_MEASURE = Label.of(
            "un nombre, un nom, un texte ou la profondeur est démesuré",
            "a number, a name, a text or the depth is out of all measure");

    private Defects() {}

    static UnreadableJson enormous(NumberFormatException enormous) {
        return UnreadableJson.because(Label.of("un nombre est démesuré", "a number is out of all measure"), enormous);
    }

    static UnreadableJson enormous(StreamConstraintsException enormous) {
        return UnreadableJson.because(at(enormous, OUT_OF_MEASURE.fr(), OUT_OF_MEASURE.en()), enormous);
    }

    static UnreadableJson malformed(StreamReadException malformed) {
        var words = words(malformed);
        return UnreadableJson.because(
                at(malformed, "JSON mal formé (%s)".formatted(words), "malformed JSON (%s)".formatted(words)),
                malformed);
    }

    static UnreadableJson unknown(UnknownName unknown) {
        var path = path(unknown);
        var why = at(
                unknown,
                path + " est inconnu ; peut-être une faute de frappe",
                path + " is not known; maybe it is misspelt");
        return UnreadableJson.unknown(why, path, unknown);
    }

    static UnreadableJson missing(MissingPart missing) {
        return UnreadableJson.because(at(missing, path(missing) + " : manque", path(missing) + ": missing"), missing);
    }

    static UnreadableJson refused(JsonMappingException refused) {
        var why = why(refused);
        return UnreadableJson.because(
                at(
                        refused,
                        "%s n'est pas compris (%s)".formatted(path(refused), why.fr()),
                        "%s is not understood (%s)".formatted(path(refused), why.en())),
                refused);
    }

    private static Label why(JsonMappingException refused) {
        if (refused instanceof MismatchedInputException mismatch) {
            return Mismatch.why(mismatch);
        }
        if (refused.getCause() instanceof StreamConstraintsException) {
            return OUT_OF_MEASURE;
        }
        return refused instanceof Misunderstood known
                ? Label.of(shortened(known.why().fr()), shortened(known.why().en()))
                : Label.of(words(refused), words(refused));
    }

    /** With the line, unless what was read had none any more: it had been put in another order before. */
    private static Label at(JsonProcessingException broken, String fr, String en) {
        var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
        return line < 1
                ? Label.of(fr, en)
                : Label.of("ligne %d : %s".formatted(line, fr), "line %d: %s".formatted(line, en));
    }

    private static String path(JsonMappingException broken) {
        var path = broken.getPath().stream().map(Defects::step).collect(Collectors.joining());
        return path.isEmpty() ? "/" : path;
    }

    private static String step(JsonMappingException.Reference step) {
        return "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
    }

    private static String words(JsonProcessingException broken) {
        return shortened(
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse(""));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE) + "…";
    }
}
