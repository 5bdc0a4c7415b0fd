package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.host.words.SettingDifferences;
import org.ent4j.viescolaire.settings.ProfesseurPrincipal;
import org.ent4j.viescolaire.settings.ProfesseursPrincipaux;
import org.ent4j.viescolaire.settings.SchoolMotifs;
import org.ent4j.viescolaire.settings.ServiceSettings;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;
import org.ent4j.viescolaire.settings.SettingsInForce;
import org.ent4j.viescolaire.settings.SettingsTrial.Tried;

/** Settings and tried commands for people. */
record SettingsText(SettingsView view, Output output) {

    private static final int MOST = 7;

    List<String> lines() {
        var lines = new ArrayList<String>(table(view.after().orElse(view.now())));
        for (var at = 0; at < view.tried().size(); at++) {
            lines.addAll(tried(at + 1, view.tried().get(at)));
        }
        if (!view.isFine()) {
            lines.add(output.in("Rien n'est appliqué.", "Nothing is applied."));
        } else if (view.after().isPresent()) {
            lines.add(output.in("Appliqué : %d changements.", "Applied: %d changes.")
                    .formatted(changes()));
        }
        return lines;
    }

    private long changes() {
        return view.tried().stream().filter(Tried::isChange).count();
    }

    private List<String> table(SettingsInForce settings) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                output.in("Réglage", "Setting"), output.in("Fixé par", "Set by"), output.in("Valeur", "Value")));
        for (var kind : SettingKind.values()) {
            var isSet = settings.isSet(kind);
            rows.add(List.of(
                    kind.label().in(output.lang()),
                    isSet ? output.in("établissement", "the school") : output.in("défaut", "default"),
                    shown(settings.of(kind))));
        }
        return TextTable.lines(rows);
    }

    private List<String> tried(int number, Tried tried) {
        var kind = tried.command().kind();
        var lines = new ArrayList<String>();
        lines.add("%d. %s, %s%s%s"
                .formatted(
                        number,
                        verb(tried),
                        kind.label().in(output.lang()),
                        output.in(" : ", ": "),
                        SettingsView.Fate.of(tried).label().in(output.lang())));
        tried.result().peekLeft(refusal -> ReasonsView.lines(refusal, output).forEach(line -> lines.add("   " + line)));
        if (tried.isChange()) {
            change(tried.before().of(kind), tried.after().of(kind)).forEach(line -> lines.add("   " + line));
        }
        var used = view.used().of(kind);
        if (!used.isEmpty()) {
            lines.add("   " + output.in("a servi : ", "used: ")
                    + used.entrySet().stream()
                            .map(each ->
                                    tried.before().of(kind).label(each.getKey()).in(output.lang()) + " ("
                                            + each.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    /** The entries at a glance when others are there now, and each field that differs in those that stay. */
    private List<String> change(Setting before, Setting after) {
        var lines = new ArrayList<String>();
        if (!shown(before).equals(shown(after))) {
            lines.add(shown(before) + " → " + shown(after));
        }
        lines.addAll(SettingDifferences.lines(before, after, output.lang()));
        return lines;
    }

    private String verb(Tried tried) {
        if (tried.command() instanceof Change) {
            return output.in("changer", "change");
        }
        return tried.command() instanceof Undo
                ? output.in("annuler", "undo")
                : output.in("rétablir le défaut", "restore the default");
    }

    private String shown(Setting setting) {
        if (setting instanceof ServiceSettings service) {
            return output.in("moyennes sur %s, textes de %s caractères", "averages on %s, texts of %s characters")
                    .formatted(service.averages().outOf().toPlainString(), service.longest());
        }
        var entries = setting instanceof ProfesseursPrincipaux named
                ? named.inCharge().stream().map(SettingsText::shown).toList()
                : setting.codes().stream().map(code -> entry(setting, code)).toList();
        return entries.isEmpty() ? "–" : shortened(entries);
    }

    private String entry(Setting setting, String code) {
        var label = setting.label(code).in(output.lang());
        var isRetired = setting instanceof SchoolMotifs motifs
                && motifs.motifs().stream()
                        .anyMatch(motif ->
                                motif.isRetired() && motif.meaning().name().equals(code));
        return isRetired ? label + output.in(" (n'est plus donné)", " (given no more)") : label;
    }

    private String shortened(List<String> entries) {
        var first = String.join(" · ", entries.subList(0, Math.min(MOST, entries.size())));
        return entries.size() <= MOST ? first : first + " … (%d)".formatted(entries.size());
    }

    private static String shown(ProfesseurPrincipal named) {
        return named.schoolClass().code() + " " + named.person();
    }
}
