package org.ent4j.access.feed.csv;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.importing.GroupRight;
import org.ent4j.access.importing.GroupRights;
import org.ent4j.access.importing.PlainModels;
import org.ent4j.access.importing.RoleBundles;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Lang;

class CsvReadersProperties {

    @Provide
    Arbitrary<List<GroupRight>> lines() {
        return PlainModels.lines();
    }

    /** Text that is nearly a table. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "groupe",
                        "service",
                        "role",
                        "action",
                        "effet",
                        "droit",
                        ";",
                        ";",
                        ",",
                        "\t",
                        "\n",
                        "\n",
                        "\r\n",
                        "\"",
                        "\"\"",
                        "A",
                        "S",
                        "oui",
                        "deny",
                        " ",
                        "\ufeff",
                        "\0",
                        "é",
                        "\ud83d\ude00",
                        "x".repeat(300))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts))
                .flatMap(text -> Arbitraries.of(
                        text, "groupe;service;role;effet\n" + text, "groupe;service;role;effet\nA;S;R;oui\n" + text));
    }

    @Property(tries = 1000)
    void a_table_that_was_written_is_read_as_it_was(@ForAll("lines") List<GroupRight> lines) {
        var imported = GroupRightsCsv.read(FeedSource.text("rights.csv", written(lines)));

        assertThat(imported.issues()).isEmpty();
        assertThat(imported.rows().stream().map(CsvReadersProperties::facts))
                .containsExactlyElementsOf(
                        lines.stream().map(CsvReadersProperties::facts).toList());
    }

    @Property(tries = 3000)
    void whatever_the_file_there_are_issues_and_no_exception(@ForAll("texts") String text) {
        var source = FeedSource.text("rights.csv", text);
        var rights = GroupRights.translate(GroupRightsCsv.read(source));
        var grid = GroupRights.translate(RightsGridCsv.read(source, new ServiceId("S")));
        var bundles =
                GroupRights.translate(RoleBundles.join(RoleBundlesCsv.holders(source), RoleBundlesCsv.actions(source)));

        Stream.of(rights, grid, bundles)
                .flatMap(imported -> imported.issues().stream())
                .forEach(issue ->
                        assertThat(issue.line(Lang.FR)).startsWith("rights.csv").doesNotContain("{"));
        Statistics.label("rules")
                .collect(!rights.rows().isEmpty()
                        && !rights.rows().get(0).rules().isEmpty());
        Statistics.label("rules").coverage(seen -> seen.check(true).percentage(share -> share > 2));
    }

    private static String written(List<GroupRight> lines) {
        return lines.stream()
                .map(CsvReadersProperties::row)
                .collect(joining("", "effet;droits;groupe;rôle;service\n", ""));
    }

    private static String row(GroupRight line) {
        return "%s;\"%s\";%s;%s;%s\n"
                .formatted(
                        line.effect() == GroupRight.Effect.GIVES ? "V" : "F",
                        line.permissions().stream().map(Permission::value).collect(joining(", ")),
                        line.group(),
                        line.role().map(Object::toString).orElse(""),
                        line.service());
    }

    private static List<Object> facts(GroupRight line) {
        return List.of(line.group(), line.service(), line.role(), line.permissions(), line.effect());
    }
}
