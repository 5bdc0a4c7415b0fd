package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.Avis;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.Orientation;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.settings.ConseilLists;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** The avis that conseils de classe give, and the orientations that they propose. */
final class ConseilsForm implements SettingForm {

    private static final ConseilsPage.Line EMPTY = new ConseilsPage.Line("", "", "");

    @Override
    public String template() {
        return "setting/conseils";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        var lists = shown instanceof ConseilLists typed ? typed : now.conseils();
        return new ConseilsPage(
                SettingForm.path(SettingKind.CONSEILS),
                errors,
                lines(lists.avis(), each -> line(each.code().value(), each.label())),
                lines(lists.orientations(), each -> line(each.code().value(), each.label())));
    }

    private static <T> List<ConseilsPage.Line> lines(List<T> all, Function<T, ConseilsPage.Line> line) {
        return Stream.concat(all.stream().map(line), Stream.of(EMPTY)).toList();
    }

    private static ConseilsPage.Line line(String code, Label label) {
        return new ConseilsPage.Line(code, label.fr(), label.en());
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        var before = now.conseils().avis();
        return Either.right(new ConseilLists(
                typed(visit, "avis").stream()
                        .map(line ->
                                new Avis(new AvisCode(line.code()), label(line), isEncouraging(before, line.code())))
                        .toList(),
                typed(visit, "orientation").stream()
                        .map(line -> new Orientation(new OrientationCode(line.code()), label(line)))
                        .toList()));
    }

    /** A new one is; the tone of those that are there stays. */
    private static boolean isEncouraging(List<Avis> before, String code) {
        return before.stream()
                .filter(each -> each.code().value().equals(code))
                .map(Avis::isEncouraging)
                .findFirst()
                .orElse(true);
    }

    private static Label label(ConseilsPage.Line line) {
        return Label.of(line.fr(), line.en());
    }

    /** A line without a label is taken away; a new one is known by its label. */
    private static List<ConseilsPage.Line> typed(Visit visit, String list) {
        var codes = visit.form().all(list + "-code");
        var labels = visit.form().all(list + "-fr");
        var english = visit.form().all(list + "-en");
        var lines = new ArrayList<ConseilsPage.Line>();
        for (var at = 0; at < labels.size(); at++) {
            var label = labels.get(at).strip();
            if (!label.isEmpty()) {
                var code = at < codes.size() ? codes.get(at).strip() : "";
                lines.add(new ConseilsPage.Line(
                        code.isEmpty() ? label.toUpperCase(Locale.ROOT) : code,
                        label,
                        at < english.size() ? english.get(at).strip() : ""));
            }
        }
        return lines;
    }
}
