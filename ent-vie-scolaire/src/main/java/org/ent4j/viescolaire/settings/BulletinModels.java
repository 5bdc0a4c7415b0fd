package org.ent4j.viescolaire.settings;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;

/**
 * The modèles de bulletins of a school.
 *
 * @param models of which names are unique
 * @param usual the name of the one that classes have
 * @param ofClasses those that have another
 */
public record BulletinModels(List<BulletinModel> models, String usual, List<ClassModel> ofClasses) implements Setting {

    private static final Set<BulletinPart> LINES = EnumSet.of(
            BulletinPart.AVERAGES, BulletinPart.POSITIONNEMENT, BulletinPart.ELEMENTS, BulletinPart.APPRECIATIONS);

    public BulletinModels {
        models = List.copyOf(models);
        ofClasses = List.copyOf(ofClasses);
    }

    /** The presets of this library, the first of which is the usual one. */
    public static BulletinModels presets() {
        return new BulletinModels(BulletinModel.presets(), BulletinModel.usual().name(), List.of());
    }

    /** With another usual model. */
    public BulletinModels withUsual(String name) {
        return new BulletinModels(models, name, ofClasses);
    }

    public Optional<BulletinModel> find(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    /** The one that a class has; this library's usual one where the school has none. */
    public BulletinModel of(ClassRef schoolClass) {
        var own = ofClasses.stream()
                .filter(each -> each.schoolClass().equals(schoolClass))
                .map(ClassModel::model)
                .findFirst();
        return find(own.orElse(usual)).orElseGet(BulletinModel::usual);
    }

    /** One that says nothing of any subject. */
    Optional<BulletinModel> withoutLines() {
        return models.stream()
                .filter(model -> LINES.stream().noneMatch(model::shows))
                .findFirst();
    }

    /** A name that is given to classes and that no model has. */
    Optional<String> unknown() {
        return Stream.concat(Stream.of(usual), ofClasses.stream().map(ClassModel::model))
                .filter(name -> find(name).isEmpty())
                .findFirst();
    }

    /** A class that has two. */
    Optional<ClassRef> twice() {
        var seen = new HashSet<ClassRef>();
        return ofClasses.stream()
                .map(ClassModel::schoolClass)
                .filter(each -> !seen.add(each))
                .findFirst();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.MODELS;
    }

    @Override
    public List<String> codes() {
        return models.stream().map(BulletinModel::name).toList();
    }

    @Override
    public List<SettingText> texts() {
        return models.stream().flatMap(BulletinModels::texts).toList();
    }

    private static Stream<SettingText> texts(BulletinModel model) {
        var own = Stream.of(
                SettingText.required(model.name(), model.name(), SettingText.LABEL),
                SettingText.optional(model.name(), model.signature(), SettingText.LABEL),
                SettingText.optional(model.name(), model.footer(), SettingText.FOOTER));
        return Stream.concat(
                own,
                model.poles().stream()
                        .map(pole -> SettingText.required(model.name(), pole.label(), SettingText.LABEL)));
    }

    @Override
    public Set<CodeMatiere> subjects() {
        return models.stream()
                .flatMap(model -> Stream.concat(
                        model.subjects().stream(), model.poles().stream().flatMap(pole -> pole.subjects().stream())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
