package org.ent4j.access.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.access.importing.GroupRight;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.importing.GroupRights;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class GroupRightsCsvTest {

    @Test
    void a_table_of_roles_and_actions_becomes_services_and_rules() {
        var imported = translate("""
                Groupe;Application;Rôle;Droits
                Enseignants;absences;Professeur;lire, saisir
                CPE;absences;Responsable;lire
                Direction;absences;Responsable;lire
                """);
        var rights = imported.rows().get(0);

        assertThat(imported.isComplete()).isTrue();
        assertThat(roles(rights))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("Professeur", List.of("lire", "saisir"), "Responsable", List.of("lire")));
        assertThat(rights.rules().values())
                .extracting(rule -> rule.id() + " " + rule.role())
                .containsExactly("imported:1 Professeur", "imported:2 Responsable");
        assertThat(rights.rules().values())
                .extracting(rule -> rule.target())
                .containsExactly(Target.groups("Enseignants"), Target.groups("CPE", "Direction"));
    }

    @Test
    void headers_are_found_in_english_in_any_order_and_other_separators() {
        var tabs = read("role\tservice\tgroup\nR\tS\tG\n");
        var commas = read("\ufeff\"Service\",\"Group\",\"Role\"\n\"S\",\"G\",\"R\"\n");

        assertThat(tabs.rows()).hasSize(1);
        assertThat(commas.rows().get(0).role()).contains(new RoleName("R"));
        assertThat(commas.rows().get(0).where()).hasToString("rights.csv:2 (G)");
    }

    @Test
    void an_action_without_a_role_goes_to_a_role_of_the_groups_name() {
        var imported = translate("statut;module;droit\nprofesseur;notes;saisir|modifier\n");

        assertThat(roles(imported.rows().get(0))).containsExactly(Map.entry("professeur", List.of("saisir|modifier")));
    }

    @Test
    void a_role_that_allows_more_to_one_group_is_split_and_told() {
        var imported = translate("""
                groupe;service;role;action
                A;S;R;lire
                B;S;R;lire
                B;S;R;effacer
                """);

        assertThat(roles(imported.rows().get(0)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("R", List.of("lire"), "R (2)", List.of("effacer", "lire")));
        assertThat(imported.issues())
                .extracting(issue -> issue.line(Lang.EN))
                .containsExactly("rights.csv:3 (B) : the role \"R\" of the service S does not allow the same to every "
                        + "group: it is \"R (2)\" for B");
    }

    @Test
    void a_refusal_and_what_it_takes_from_are_given_to_nobody_and_reported_with_their_lines() {
        var imported = translate("""
                groupe;service;role;action;effet
                A;S;R;lire;allow
                A;S;R;effacer;allow
                B;S;;effacer;deny
                """);

        assertThat(roles(imported.rows().get(0))).containsExactly(Map.entry("R", List.of("lire")));
        assertThat(imported.issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly("rights.csv:3 (A) import.contested", "rights.csv:4 (B) import.refusal");
        assertThat(imported.isComplete()).isFalse();
    }

    @Test
    void bad_rows_are_reported_with_line_and_group_and_the_others_are_kept() {
        var imported = read("""
                groupe;service;role;effet
                ;S;R;
                A;;R;
                A;S;;
                A;S;R;peut-être
                A;S;R;oui;de trop

                B;S;R;oui
                C;S;R
                """);

        assertThat(imported.rows()).extracting(row -> row.group().value()).containsExactly("B", "C");
        assertThat(imported.issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly(
                        "rights.csv:2 import.missing-cell",
                        "rights.csv:3 (A) import.missing-cell",
                        "rights.csv:4 (A) import.missing-cell",
                        "rights.csv:5 (A) import.neither-yes-nor-no",
                        "rights.csv:6 import.cells-beyond-header");
    }

    @Test
    void a_column_that_might_restrict_is_told() {
        var imported = read("groupe;service;role;niveau;description\nA;S;R;6EME;pour voir\n");

        assertThat(imported.issues())
                .extracting(issue -> issue.reason())
                .containsExactly(new ImportDefect.UnreadColumn("niveau"));
    }

    @Test
    void a_second_column_of_the_same_meaning_is_told() {
        var imported = read("groupe;statut;service;role\nA;B;S;R\n");

        assertThat(imported.rows()).extracting(GroupRight::effect).containsExactly(Effect.GIVES);
        assertThat(imported.issues())
                .extracting(issue -> issue.reason())
                .containsExactly(new ImportDefect.ColumnTwice("groupe", "statut"));
    }

    @Test
    void a_file_of_windows_is_read_and_said() {
        var bytes = "groupe;service;role\nÉlèves;S;R\n".getBytes(Charset.forName("windows-1252"));
        var imported = GroupRightsCsv.read(FeedSource.bytes("rights.csv", bytes));

        assertThat(imported.rows().get(0).group().value()).isEqualTo("Élèves");
        assertThat(imported.issues())
                .extracting(issue -> issue.reason())
                .containsExactly(new ImportDefect.OtherEncoding("windows-1252"));
    }

    @Test
    void an_unusable_file_gives_nothing() {
        assertThat(fatal(read("groupe;role\nA;R\n")))
                .isEqualTo(new ImportDefect.MissingColumn("service", List.of("groupe", "role")));
        assertThat(fatal(read("  \n"))).isInstanceOf(FeedRefusal.Empty.class);
        assertThat(fatal(read("groupe;service;role\nA;S;\"R\n"))).isInstanceOf(ImportDefect.NotCsv.class);
        assertThat(fatal(GroupRightsCsv.read(
                        FeedSource.bytes("rights.csv", "groupe;service".getBytes(StandardCharsets.UTF_16)))))
                .isInstanceOf(ImportDefect.NotCsv.class);
        assertThat(fatal(GroupRightsCsv.read(FeedSource.file(Path.of("no-such-file.csv")))))
                .isEqualTo(new FeedRefusal.Missing());
        assertThat(GroupRights.translate(read("")).rows()).isEmpty();
    }

    @Test
    void roles_beyond_what_a_service_may_have_are_reported_line_by_line() {
        var table = new StringBuilder("groupe;service;role\n");
        for (var i = 1; i <= 66; i++) {
            table.append("G;S;R%d\n".formatted(i));
        }
        var imported = translate(table.toString());

        assertThat(imported.rows().get(0).rules()).hasSize(64);
        assertThat(imported.issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly("rights.csv:66 (G) import.too-many-roles", "rights.csv:67 (G) import.too-many-roles");
    }

    private static Imported<Rights> translate(String table) {
        return GroupRights.translate(read(table));
    }

    private static Imported<GroupRight> read(String table) {
        return GroupRightsCsv.read(FeedSource.text("rights.csv", table));
    }

    private static Object fatal(Imported<?> imported) {
        return imported.fatal().orElseThrow().reason();
    }

    private static Map<String, List<String>> roles(Rights rights) {
        return rights.services().values().stream()
                .flatMap(service -> service.roles().stream())
                .collect(Collectors.toMap(
                        role -> role.name().value(),
                        role -> role.permissions().stream()
                                .map(Permission::value)
                                .sorted()
                                .toList()));
    }
}
