package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.settings.MasteryScales;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;
import org.ent4j.viescolaire.skill.LevelStyle;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.MasteryScale;

/** What the four levels are called, and their letters. */
final class MasteryForm implements SettingForm {

    @Override
    public String template() {
        return "setting/mastery";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        var scale = (shown instanceof MasteryScales typed ? typed : now.mastery()).usual();
        return new MasteryPage(
                SettingForm.path(SettingKind.MASTERY),
                errors,
                Stream.of(MasteryLevel.values())
                        .map(level -> line(visit, level, scale.of(level)))
                        .toList());
    }

    private static MasteryPage.Line line(Visit visit, MasteryLevel level, LevelStyle style) {
        return new MasteryPage.Line(
                level.name(),
                visit.words().of(level.label()),
                style.label().fr(),
                style.label().en(),
                style.letter());
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        var styles = new EnumMap<MasteryLevel, LevelStyle>(MasteryLevel.class);
        for (var level : MasteryLevel.values()) {
            styles.put(
                    level,
                    new LevelStyle(
                            Label.of(
                                    visit.form().textOr("fr-" + level.name(), ""),
                                    visit.form().textOr("en-" + level.name(), "")),
                            visit.form().textOr("letter-" + level.name(), ""),
                            now.mastery().usual().of(level).colour()));
        }
        return Either.right(
                new MasteryScales(new MasteryScale(styles), now.mastery().ofCycles()));
    }
}
