package org.ent4j.examples.portal.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.settings.MasteryScales;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.ServiceSettings;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** All settings at a glance. */
final class SettingsScreen {

    private static final int SHOWN = 7;
    private static final int EVENTS = 20;

    private SettingsScreen() {}

    static Answer show(Visit visit) {
        var service = visit.school().vieScolaire().evaluationSettings();
        return Answer.shown(
                visit,
                service.history(visit.actor()),
                changes -> Answer.page(
                        visit.in("Réglages des évaluations", "Settings of evaluations"),
                        "setting/settings",
                        page(visit, service.inForce(), changes)));
    }

    private static SettingsPage page(Visit visit, SettingsInForce settings, List<SettingsEvent> changes) {
        var latest = new ArrayList<>(changes);
        Collections.reverse(latest);
        return new SettingsPage(
                Stream.of(SettingKind.values())
                        .map(kind -> line(visit, settings, kind))
                        .toList(),
                latest.stream().limit(EVENTS).map(event -> told(visit, event)).toList());
    }

    private static SettingsPage.Line line(Visit visit, SettingsInForce settings, SettingKind kind) {
        return new SettingsPage.Line(
                visit.words().of(kind.label()),
                value(visit, settings.of(kind)),
                settings.isSet(kind),
                settings.set().canUndo(kind),
                SettingForm.path(kind),
                SettingForm.of(kind).map(any -> SettingForm.path(kind)).orElse(""));
    }

    private static String value(Visit visit, Setting setting) {
        if (setting instanceof ServiceSettings service) {
            return visit.in("moyennes sur %s, textes de %s caractères", "averages on %s, texts of %s characters")
                    .formatted(Decimals.shown(service.averages().outOf(), visit.words()), service.longest());
        }
        if (setting instanceof MasteryScales) {
            return visit.in("quatre niveaux", "four levels");
        }
        var entries = setting instanceof ProfesseursPrincipaux named
                ? named.inCharge().stream()
                        .map(each -> each.schoolClass().code() + " "
                                + visit.school().names().of(each.person()))
                        .toList()
                : setting.codes().stream()
                        .map(code -> visit.words().of(setting.label(code)))
                        .toList();
        return entries.isEmpty()
                ? "–"
                : entries.stream().limit(SHOWN).collect(Collectors.joining(" · "))
                        + (entries.size() > SHOWN ? " … (%d)".formatted(entries.size()) : "");
    }

    private static SettingsPage.Event told(Visit visit, SettingsEvent event) {
        var what = visit.words().of(event.kind().label());
        return new SettingsPage.Event(
                visit.words().moment(event.at()),
                visit.school().names().of(event.by().person()),
                event instanceof SettingsEvent.Changed
                        ? what + visit.in(" : changé", ": changed")
                        : event instanceof SettingsEvent.Undone
                                ? what + visit.in(" : dernier changement annulé", ": last change undone")
                                : what + visit.in(" : valeur par défaut", ": default"));
    }
}
