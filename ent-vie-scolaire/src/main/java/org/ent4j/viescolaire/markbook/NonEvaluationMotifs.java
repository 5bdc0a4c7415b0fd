package org.ent4j.viescolaire.markbook;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.LabelKey;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;

/**
 * The motifs de non-évaluation of a school: those that it uses, under its own labels. A mark that was given keeps its
 * meaning when a motif goes, and is then shown in the words of this library.
 */
public final class NonEvaluationMotifs {

    private static final Pattern POINTS = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");

    private final Map<Unscored, NonEvaluationMotif> motifs;

    private NonEvaluationMotifs(Map<Unscored, NonEvaluationMotif> motifs) {
        this.motifs = Collections.unmodifiableMap(motifs);
    }

    /** Of a school that has none yet. */
    public static NonEvaluationMotifs none() {
        return new NonEvaluationMotifs(Map.of());
    }

    /** All of them, in the words of this library. */
    public static NonEvaluationMotifs standard() {
        var motifs = new EnumMap<Unscored, NonEvaluationMotif>(Unscored.class);
        Stream.of(Unscored.values())
                .filter(each -> each != Unscored.EMPTY)
                .forEach(each -> motifs.put(each, NonEvaluationMotif.of(each)));
        return new NonEvaluationMotifs(motifs);
    }

    public List<NonEvaluationMotif> all() {
        return List.copyOf(motifs.values());
    }

    /** How it is shown, also when the school does not use it any more. */
    public NonEvaluationMotif of(Unscored meaning) {
        return motifs.getOrDefault(meaning, NonEvaluationMotif.of(meaning));
    }

    /** Relabelled or taken up, or why not: it has to be told apart from points, and from the others. */
    public Either<Reason, NonEvaluationMotifs> with(NonEvaluationMotif motif) {
        if (motif.meaning() == Unscored.EMPTY
                || motif.shortForm().isBlank()
                || POINTS.matcher(motif.shortForm().strip()).matches()) {
            return Either.left(new NoShortForm(motif.shortForm()));
        }
        var taken = motifs.values().stream()
                .filter(each -> each.meaning() != motif.meaning())
                .filter(each -> !Collections.disjoint(keys(each), keys(motif)))
                .findFirst();
        return taken.<Either<Reason, NonEvaluationMotifs>>map(
                        each -> Either.left(new TakenShortForm(motif.shortForm(), each.shortForm())))
                .orElseGet(() -> Either.right(new NonEvaluationMotifs(changed(motif))));
    }

    private Map<Unscored, NonEvaluationMotif> changed(NonEvaluationMotif motif) {
        var more = new EnumMap<Unscored, NonEvaluationMotif>(Unscored.class);
        more.putAll(motifs);
        more.put(motif.meaning(), motif);
        return more;
    }

    /** Without one that the school does not use. */
    public NonEvaluationMotifs without(Unscored meaning) {
        var left = new EnumMap<Unscored, NonEvaluationMotif>(Unscored.class);
        left.putAll(motifs);
        left.remove(meaning);
        return new NonEvaluationMotifs(left);
    }

    /**
     * What somebody typed into a table of marks: points with a comma or a point, the short form or the label of a motif of
     * the school, or nothing. Case, accents and spaces do not matter; {@code "Abs"} is not {@code "Abs*"}.
     */
    public Either<Reason, Mark> read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Either.right(Unscored.EMPTY);
        }
        if (POINTS.matcher(text).matches()) {
            return Either.right(new Mark.Scored(new BigDecimal(text.replace(',', '.'))));
        }
        return meaning(text).<Either<Reason, Mark>>map(Either::right).orElseGet(() -> Either.left(new NoMark(text)));
    }

    private Optional<Unscored> meaning(String text) {
        return motifs.values().stream()
                .filter(each -> keys(each).contains(key(text)))
                .map(NonEvaluationMotif::meaning)
                .findFirst();
    }

    private static Collection<String> keys(NonEvaluationMotif motif) {
        return Stream.of(
                        motif.shortForm(),
                        motif.label().in(Lang.FR),
                        motif.label().in(Lang.EN))
                .map(NonEvaluationMotifs::key)
                .distinct()
                .toList();
    }

    /** Stars count: they say that it counts as zero. */
    private static String key(String text) {
        var letters = LabelKey.of(text);
        return (letters.isEmpty() ? text.strip() : letters.value())
                + "*".repeat((int) text.chars().filter(each -> each == '*').count());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NonEvaluationMotifs same && motifs.equals(same.motifs);
    }

    @Override
    public int hashCode() {
        return motifs.hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** It is empty, or would be taken for points. */
    public record NoShortForm(String shortForm) implements Reason {
        @Override
        public String code() {
            return "markbook.no-short-form";
        }
    }

    /** It would be taken for another. */
    public record TakenShortForm(String shortForm, String other) implements Reason {
        @Override
        public String code() {
            return "markbook.taken-short-form";
        }
    }

    /** Neither points nor a motif of the school. */
    public record NoMark(String text) implements Reason {
        @Override
        public String code() {
            return "markbook.no-mark";
        }
    }
}
