package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.settings.SchoolMotif;
import org.ent4j.viescolaire.settings.SchoolMotifs;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** Motifs de non-évaluation: what they are called and typed as, and which are given no more. */
final class MotifsForm implements SettingForm {

    @Override
    public String template() {
        return "setting/motifs";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        return new MotifsPage(
                SettingForm.path(SettingKind.MOTIFS),
                errors,
                motifs(shown)
                        .map(motif -> new MotifsPage.Line(
                                motif.meaning().name(),
                                visit.words().of(motif.meaning().label()),
                                motif.label().fr(),
                                motif.label().en(),
                                motif.shortForm(),
                                motif.isRetired()))
                        .toList());
    }

    private static Stream<SchoolMotif> motifs(Setting setting) {
        return setting instanceof SchoolMotifs motifs ? motifs.motifs().stream() : Stream.of();
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        return Either.right(new SchoolMotifs(
                now.motifs().motifs().stream().map(motif -> typed(visit, motif)).toList()));
    }

    private static SchoolMotif typed(Visit visit, SchoolMotif motif) {
        var name = motif.meaning().name();
        return new SchoolMotif(
                motif.meaning(),
                Label.of(visit.form().textOr("fr-" + name, ""), visit.form().textOr("en-" + name, "")),
                visit.form().textOr("short-" + name, ""),
                visit.form().isChecked("retired-" + name));
    }
}
