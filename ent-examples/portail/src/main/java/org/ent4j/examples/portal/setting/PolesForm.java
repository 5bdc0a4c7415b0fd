package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** Pôles disciplinaires: subjects that stand together on the bulletin. */
final class PolesForm implements SettingForm {

    private static final int LEAST = 4;

    @Override
    public String template() {
        return "setting/poles";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        var poles = (shown instanceof SchoolPoles typed ? typed : now.poles()).poles();
        var labels = new ArrayList<>(poles.stream().map(SchoolPole::label).toList());
        do {
            labels.add("");
        } while (labels.size() < LEAST);
        return new PolesPage(
                SettingForm.path(SettingKind.POLES),
                errors,
                labels,
                subjects(visit).entrySet().stream()
                        .map(each -> new PolesPage.Subject(
                                each.getKey().value(), each.getValue(), number(poles, each.getKey())))
                        .toList());
    }

    /** Those of its services, with the label of one of them. */
    private static Map<CodeMatiere, String> subjects(Visit visit) {
        var subjects = new TreeMap<CodeMatiere, String>();
        visit.school().vieScolaire().subjects().services().all().values().stream()
                .filter(EvaluationService::isEvaluated)
                .forEach(service -> subjects.putIfAbsent(service.matiere(), service.label()));
        return subjects;
    }

    private static int number(List<SchoolPole> poles, CodeMatiere subject) {
        return IntStream.range(0, poles.size())
                .filter(at -> poles.get(at).subjects().contains(subject))
                .map(at -> at + 1)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        var labels = visit.form().all("pole");
        var known = now.poles().poles();
        var poles = new ArrayList<SchoolPole>();
        for (var at = 0; at < labels.size(); at++) {
            var label = labels.get(at).strip();
            if (!label.isEmpty()) {
                var id = at < known.size() ? known.get(at).id() : new PoleId(label);
                poles.add(new SchoolPole(id, label, chosen(visit, at + 1)));
            }
        }
        return Either.right(new SchoolPoles(poles));
    }

    private static List<CodeMatiere> chosen(Visit visit, int number) {
        return subjects(visit).keySet().stream()
                .filter(subject -> visit.form().number("subject-" + subject).orElse(0) == number)
                .toList();
    }
}
