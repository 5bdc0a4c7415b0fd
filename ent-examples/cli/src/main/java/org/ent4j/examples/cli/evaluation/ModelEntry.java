package org.ent4j.examples.cli.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.Pole;

/** Reads a model of bulletins: a preset and what the school changes of it. */
final class ModelEntry {

    /** By the names that files use. */
    private enum Preset {
        USUAL(BulletinModel::usual),
        COLLEGE(BulletinModel::college),
        COLLEGE_WITHOUT_AVERAGES(BulletinModel::collegeWithoutAverages),
        LYCEE(BulletinModel::lycee),
        LYCEE_IN_FIGURES(BulletinModel::lyceeInFigures);

        private final Supplier<BulletinModel> model;

        Preset(Supplier<BulletinModel> model) {
            this.model = model;
        }
    }

    private ModelEntry() {}

    static BulletinModel of(JsonInput json) {
        json.onlyFields("preset", "show", "hide", "subjects", "poles", "signature", "footer");
        var preset = json.find("preset")
                .map(name -> name.parsed(Preset::valueOf, "COLLEGE"))
                .orElse(Preset.USUAL)
                .model
                .get();
        return preset.with(parts(json, "show"))
                .without(parts(json, "hide"))
                .inOrder(json.find("subjects").map(ModelEntry::codes).orElse(List.of()))
                .inPoles(json.find("poles").map(ModelEntry::poles).orElse(List.of()))
                .signedBy(text(json, "signature", preset.signature()))
                .withFooter(text(json, "footer", preset.footer()));
    }

    private static BulletinPart[] parts(JsonInput json, String field) {
        return json.find(field).map(JsonInput::elements).orElse(List.of()).stream()
                .map(part -> part.parsed(BulletinPart::valueOf, "RANK"))
                .toArray(BulletinPart[]::new);
    }

    private static List<CodeMatiere> codes(JsonInput list) {
        return list.elements().stream()
                .map(code -> code.parsed(CodeMatiere::new, "061300"))
                .toList();
    }

    private static List<Pole> poles(JsonInput list) {
        return list.elements().stream()
                .map(pole -> pole.onlyFields("label", "subjects"))
                .map(pole -> new Pole(
                        pole.child("label").parsed(BulletinFile.filled(), "Pôle littéraire"),
                        codes(pole.child("subjects"))))
                .toList();
    }

    private static String text(JsonInput json, String field, String otherwise) {
        return json.find(field)
                .map(text -> text.parsed(Function.identity(), "…"))
                .orElse(otherwise);
    }
}
