package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.settings.BulletinModels;
import org.ent4j.viescolaire.settings.ClassModel;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** Which model of bulletin counts for which class. */
final class ModelsForm implements SettingForm {

    @Override
    public String template() {
        return "setting/models";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        var models = shown instanceof BulletinModels typed ? typed : now.models();
        var own = models.ofClasses().stream()
                .collect(Collectors.toMap(each -> each.schoolClass().code(), ClassModel::model, (one, other) -> one));
        var classes = new LinkedHashMap<String, String>();
        visit.school().names().classes().forEach(code -> classes.put(code, own.getOrDefault(code, "")));
        return new ModelsPage(
                SettingForm.path(SettingKind.MODELS),
                errors,
                names(models),
                models.usual(),
                classes,
                parts(visit, models));
    }

    private static Map<String, String> names(BulletinModels models) {
        var names = new LinkedHashMap<String, String>();
        models.models().forEach(model -> names.put(model.name(), model.name()));
        return names;
    }

    private static Map<String, String> parts(Visit visit, BulletinModels models) {
        var parts = new LinkedHashMap<String, String>();
        models.models()
                .forEach(model -> parts.put(
                        model.name(),
                        Stream.of(BulletinPart.values())
                                .filter(model::shows)
                                .map(part -> visit.words().of(part.label()))
                                .collect(Collectors.joining(", "))));
        return parts;
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        var ofClasses = visit.school().names().classes().stream()
                .flatMap(code -> visit
                        .form()
                        .text("class-" + code)
                        .map(model -> new ClassModel(new ClassRef(visit.school().id(), code), model))
                        .stream())
                .toList();
        return Either.right(new BulletinModels(
                now.models().models(), visit.form().textOr("usual", now.models().usual()), ofClasses));
    }
}
