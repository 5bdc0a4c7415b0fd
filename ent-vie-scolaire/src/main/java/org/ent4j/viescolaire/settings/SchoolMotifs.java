package org.ent4j.viescolaire.settings;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.NonEvaluationMotif;
import org.ent4j.viescolaire.markbook.NonEvaluationMotifs;

/** The motifs de non-évaluation of a school, in its order. */
public record SchoolMotifs(List<SchoolMotif> motifs) implements Setting {

    public SchoolMotifs {
        motifs = List.copyOf(motifs);
    }

    /** All of them, in the words of this library. */
    public static SchoolMotifs usual() {
        return new SchoolMotifs(NonEvaluationMotifs.standard().all().stream()
                .map(SchoolMotif::of)
                .toList());
    }

    public Optional<SchoolMotif> find(Unscored meaning) {
        return motifs.stream().filter(motif -> motif.meaning() == meaning).findFirst();
    }

    /** Those that may be given. */
    public Set<Unscored> given() {
        return motifs.stream()
                .filter(motif -> !motif.isRetired())
                .map(SchoolMotif::meaning)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What people type into a table of marks. */
    public NonEvaluationMotifs offered() {
        var offered = NonEvaluationMotifs.none();
        for (var motif : motifs) {
            offered = motif.isRetired() ? offered : offered.with(motif.motif()).getOrElse(offered);
        }
        return offered;
    }

    /** How a mark is shown, one too that is given no more. */
    public NonEvaluationMotif shown(Unscored meaning) {
        return find(meaning).map(SchoolMotif::motif).orElseGet(() -> NonEvaluationMotif.of(meaning));
    }

    /** Why two cannot be told apart, or one not from points. */
    Optional<Reason> confusion() {
        var apart = Either.<Reason, NonEvaluationMotifs>right(NonEvaluationMotifs.none());
        for (var motif : motifs) {
            apart = apart.flatMap(before -> before.with(motif.motif()));
        }
        return apart.swap().toJavaOptional();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.MOTIFS;
    }

    @Override
    public List<String> codes() {
        return motifs.stream().map(motif -> motif.meaning().name()).toList();
    }

    @Override
    public Label label(String code) {
        return motifs.stream()
                .filter(motif -> motif.meaning().name().equals(code))
                .map(SchoolMotif::label)
                .findFirst()
                .orElseGet(() -> Setting.super.label(code));
    }

    @Override
    public List<SettingText> texts() {
        return motifs.stream().flatMap(SchoolMotifs::texts).toList();
    }

    private static Stream<SettingText> texts(SchoolMotif motif) {
        var where = motif.meaning().name();
        return Stream.of(
                SettingText.french(where, motif.label()),
                SettingText.english(where, motif.label()),
                SettingText.required(where, motif.shortForm(), SettingText.SHORT));
    }
}
