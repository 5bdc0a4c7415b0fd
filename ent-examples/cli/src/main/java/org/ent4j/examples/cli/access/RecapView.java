package org.ent4j.examples.cli.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.access.answer.RecapRow;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.service.Service;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.person.Profil;

/** The <i>récapitulatif des droits d'accès</i> of a service. */
final class RecapView {

    /** Columns that stand there always; the others when a rule uses them. */
    private static final List<Criterion> USUAL =
            List.of(Criterion.PROFIL, Criterion.MATIERE, Criterion.FONCTION, Criterion.DISCIPLINE);

    private final AccessInput input;
    private final Service service;
    private final List<RecapRow> rows;
    private final TargetView targets;

    RecapView(AccessInput input, Service service) {
        this.input = input;
        this.service = service;
        this.rows = input.snapshot().recap(service.id());
        this.targets = new TargetView(input.snapshot().rights());
    }

    /** A column: its heading and what a row has in it. */
    private record Column(String heading, Function<RecapRow, String> cell) {}

    List<String> lines(Output output) {
        var columns = columns(output);
        var table = new ArrayList<List<String>>();
        table.add(columns.stream().map(Column::heading).toList());
        rows.forEach(row -> table.add(
                columns.stream().map(column -> column.cell().apply(row)).toList()));
        var lines = new ArrayList<String>();
        lines.add(output.in("Récapitulatif des droits d'accès : ", "Recap of access rights: ") + service.id());
        lines.addAll(TextTable.lines(table));
        return lines;
    }

    private List<Column> columns(Output output) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(output.in("Cible", "Target"), row -> targets.text(row.target(), output)));
        for (var criterion : Criterion.values()) {
            if (USUAL.contains(criterion) || isUsed(criterion)) {
                columns.add(new Column(heading(criterion, output), row -> values(row, criterion, output)));
            }
        }
        columns.add(new Column(output.in("Rôle", "Role"), row -> row.role().value()));
        if (input.hasUsers()) {
            columns.add(new Column(output.in("Personnes", "People"), row -> String.valueOf(row.people())));
        }
        return columns;
    }

    private boolean isUsed(Criterion criterion) {
        return rows.stream().anyMatch(row -> !row.population().values(criterion).isEmpty());
    }

    private static String heading(Criterion criterion, Output output) {
        var label = criterion.label().in(output.lang());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static String values(RecapRow row, Criterion criterion, Output output) {
        return row.population().values(criterion).stream()
                .map(value -> criterion == Criterion.PROFIL
                        ? RecapProfil.of(Profil.valueOf(value)).in(output.lang())
                        : value)
                .collect(Collectors.joining(", "));
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("service", service.id().value());
        json.put("day", input.snapshot().day().toString());
        json.put("rows", rows.stream().map(this::json).toList());
        json.put("issues", IssueView.json(input.issues()));
        return json;
    }

    private Map<String, Object> json(RecapRow row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", row.rule().value());
        json.put("target", targets.json(row.target()));
        for (var criterion : Criterion.values()) {
            json.put(member(criterion), List.copyOf(row.population().values(criterion)));
        }
        json.put("role", row.role().value());
        if (input.hasUsers()) {
            json.put("people", row.people());
        }
        return json;
    }

    private static String member(Criterion criterion) {
        return switch (criterion) {
            case STRUCTURE -> "structures";
            case PROFIL -> "profils";
            case NIVEAU -> "niveaux";
            case SOUS_NIVEAU -> "sousNiveaux";
            case MATIERE -> "matieres";
            case FONCTION -> "fonctions";
            case DISCIPLINE -> "disciplines";
        };
    }
}
