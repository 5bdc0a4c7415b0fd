package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.text.Label;

/** Looks at the values of one part of a file, by the rules of {@link LsuTextRules} and {@link LsuValueRules}. */
public final class LsuInspection {

    private static final Label ID = Label.of("identifiant", "id");

    private final LsuAnomalies anomalies;
    private final LsuAbout about;

    LsuInspection(LsuAnomalies anomalies, LsuAbout about) {
        this.anomalies = anomalies;
        this.about = about;
    }

    /** The id of an element, of which the file has no other. */
    public LsuInspection id(LsuId id) {
        return once(ID, id.value());
    }

    /** A text of so many characters at most, that says something. */
    public LsuInspection text(Label what, int most, String text) {
        anomalies.apply(LsuTextRules.all(), new LsuText(what, text, most), about);
        return this;
    }

    public LsuInspection text(Label what, int most, Optional<String> text) {
        text.ifPresent(it -> text(what, most, it));
        return this;
    }

    /** A text that has to be there. */
    public LsuInspection demanded(Label what, int most, Optional<String> text) {
        present(what, text);
        return text(what, most, text);
    }

    /** Something that has to be there. */
    public LsuInspection present(Label what, Optional<?> value) {
        anomalies.apply(LsuValueRules.IS_THERE, new LsuValue.Demanded(what, value.isPresent()), about);
        return this;
    }

    /** A value that this format or version does not have, and that will not be written. */
    public LsuInspection placeless(Label what, Optional<?> value) {
        anomalies.apply(LsuValueRules.HAS_ITS_PLACE, new LsuValue.Placeless(what, value.isPresent()), about);
        return this;
    }

    /** A code of exactly so many characters. */
    public LsuInspection code(Label what, int length, String code) {
        text(what, Integer.MAX_VALUE, code);
        anomalies.apply(LsuValueRules.HAS_ITS_LENGTH, new LsuValue.Code(what, code, length), about);
        return this;
    }

    public LsuInspection code(Label what, int length, Optional<String> code) {
        code.ifPresent(it -> code(what, length, it));
        return this;
    }

    /** A code that this format has. */
    public LsuInspection term(Label what, String code, boolean isKnown) {
        anomalies.apply(LsuValueRules.IS_OF_THE_FORMAT, new LsuValue.Term(what, code, isKnown), about);
        return this;
    }

    public LsuInspection number(Label what, int value, int least, int most) {
        anomalies.apply(LsuValueRules.ON_ITS_SCALE, new LsuValue.Number(what, value, least, most), about);
        return this;
    }

    public LsuInspection number(Label what, Optional<Integer> value, int least, int most) {
        value.ifPresent(it -> number(what, it, least, most));
        return this;
    }

    public LsuInspection year(int year) {
        return number(Label.of("millésime", "school year"), year, 1000, 9999);
    }

    public LsuInspection day(Label what, LocalDate day) {
        anomalies.apply(LsuValueRules.DAY_OF_OUR_ERA, new LsuValue.Day(what, day), about);
        return this;
    }

    public LsuInspection moment(Label what, Optional<LocalDateTime> moment) {
        moment.ifPresent(it -> day(what, it.toLocalDate()));
        return this;
    }

    /** A key that nothing else of its kind has in the file. */
    public LsuInspection once(Label what, Object... key) {
        var all = new LsuValue.Key(what, words(key), anomalies.taken(List.of(what, List.of(key)), about));
        anomalies.apply(LsuValueRules.ONCE_IN_THE_FILE, all, about);
        return this;
    }

    private static String words(Object... key) {
        var words = new StringBuilder();
        for (var part : key) {
            words.append(words.length() == 0 ? "" : ", ").append(part);
        }
        return words.toString();
    }

    /** Things of which this part has each but once. */
    public LsuInspection distinct(Label what, Collection<?> keys) {
        var seen = new HashSet<Object>();
        for (var key : keys) {
            anomalies.apply(
                    LsuValueRules.ONCE_IN_ITS_PART, new LsuValue.Part(what, key.toString(), !seen.add(key)), about);
        }
        return this;
    }

    /** One at least. */
    public LsuInspection some(Label what, Collection<?> parts) {
        anomalies.apply(LsuValueRules.ONE_AT_LEAST, new LsuValue.Parts(what, parts.size()), about);
        return this;
    }

    /** References to what the file has to have. */
    public LsuInspection refers(Collection<LsuId> ids, Set<LsuId> known) {
        var unknown =
                ids.stream().filter(id -> !known.contains(id)).map(LsuId::value).toList();
        anomalies.apply(LsuValueRules.REFERS_TO_WHAT_IS_THERE, new LsuValue.References(unknown), about);
        return this;
    }
}
