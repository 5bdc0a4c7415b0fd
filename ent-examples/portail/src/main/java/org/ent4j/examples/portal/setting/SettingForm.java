package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** The form of a setting: shown from a value, and read into one. */
interface SettingForm {

    Map<SettingKind, SettingForm> ALL = Map.of(
            SettingKind.MOTIFS, new MotifsForm(),
            SettingKind.PROFESSEURS_PRINCIPAUX, new InChargeForm(),
            SettingKind.CONSEILS, new ConseilsForm(),
            SettingKind.POLES, new PolesForm(),
            SettingKind.MODELS, new ModelsForm(),
            SettingKind.SERVICE, new ServiceForm(),
            SettingKind.MASTERY, new MasteryForm());

    /** Nothing for a setting that is not changed here. */
    static Optional<SettingForm> of(SettingKind kind) {
        return Optional.ofNullable(ALL.get(kind));
    }

    static String path(SettingKind kind) {
        return "/reglages-evaluations/" + kind.name();
    }

    String template();

    /** @param shown the value in the fields: what counts, or what was typed */
    Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors);

    /** What was typed, or why it cannot be read; the module says whether it may stand. */
    Either<String, Setting> read(Visit visit, SettingsInForce now);
}
