package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.settings.ProfesseurPrincipal;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** Professeurs principaux whom the school names itself; of a class with none, the directory says them. */
final class InChargeForm implements SettingForm {

    private static final int EMPTY_LINES = 3;

    @Override
    public String template() {
        return "setting/incharge";
    }

    @Override
    public Object page(Visit visit, SettingsInForce now, Setting shown, List<String> errors) {
        var lines = new ArrayList<InChargePage.Line>();
        if (shown instanceof ProfesseursPrincipaux named) {
            named.inCharge().forEach(each -> lines.add(line(each)));
        }
        for (var more = 0; more < EMPTY_LINES; more++) {
            lines.add(new InChargePage.Line(
                    "",
                    "",
                    visit.school().year().firstDay().toString(),
                    visit.school().year().lastDay().toString()));
        }
        return new InChargePage(
                SettingForm.path(SettingKind.PROFESSEURS_PRINCIPAUX), errors, classes(visit), staff(visit), lines);
    }

    private static InChargePage.Line line(ProfesseurPrincipal named) {
        return new InChargePage.Line(
                named.schoolClass().code(),
                named.person().value(),
                named.days().first().toString(),
                named.days().last().toString());
    }

    static Map<String, String> classes(Visit visit) {
        var classes = new LinkedHashMap<String, String>();
        classes.put("", "–");
        visit.school().names().classes().forEach(code -> classes.put(code, code));
        return classes;
    }

    private static Map<String, String> staff(Visit visit) {
        var staff = new LinkedHashMap<String, String>();
        visit.school().names().staff().forEach(each -> staff.put(each.id().value(), SchoolNames.of(each)));
        return staff;
    }

    @Override
    public Either<String, Setting> read(Visit visit, SettingsInForce now) {
        var named = new ArrayList<ProfesseurPrincipal>();
        var classes = visit.form().all("class");
        for (var at = 0; at < classes.size(); at++) {
            if (!classes.get(at).isBlank()) {
                var line = typed(visit, classes.get(at), at);
                if (line.isEmpty()) {
                    return Either.left(visit.in(
                            "Chaque ligne a une classe, une personne, et une fin qui ne précède pas son début.",
                            "Each line has a class, a person, and an end that is not before its beginning."));
                }
                named.add(line.get());
            }
        }
        return Either.right(new ProfesseursPrincipaux(named));
    }

    private static Optional<ProfesseurPrincipal> typed(Visit visit, String code, int at) {
        var who = at(visit, "person", at)
                .map(PersonId::new)
                .filter(person -> visit.school().names().staff().stream()
                        .anyMatch(each -> each.id().equals(person)));
        return who.filter(any -> visit.school().names().classes().contains(code))
                .flatMap(person -> days(visit, at)
                        .map(days -> new ProfesseurPrincipal(
                                new ClassRef(visit.school().id(), code), person, days)));
    }

    private static Optional<DateRange> days(Visit visit, int at) {
        return at(visit, "first", at)
                .flatMap(Form::dayOf)
                .flatMap(first -> at(visit, "last", at)
                        .flatMap(Form::dayOf)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new DateRange(first, last)));
    }

    private static Optional<String> at(Visit visit, String field, int at) {
        var all = visit.form().all(field);
        return at < all.size() ? Optional.of(all.get(at)).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
