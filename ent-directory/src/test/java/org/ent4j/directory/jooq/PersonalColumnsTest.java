package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.spi.PrivacySample.ANNE;
import static org.ent4j.directory.spi.PrivacySample.TOM;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.jooq.generated.DefaultSchema;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.privacy.json.PersonDataJson;
import org.ent4j.directory.spi.PrivacySample;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/**
 * No column is forgotten: whoever adds one has to say here what it is. A column of a table with people is exported, or it
 * says why not; the sample fills every one of them, so that "exported" is seen in the file.
 */
class PersonalColumnsTest {

    /** The tables that hold nobody, whole. */
    private static final Set<String> WITHOUT_PEOPLE = Set.of(
            "dir_search_state: due",
            "dir_structure: id name type uai version",
            "dir_structure_key: academy source source_key structure_id",
            "dir_structure_subject: code label short_code structure_id",
            "dir_class: code label source structure_id",
            "dir_group: code label source structure_id",
            "dir_group_class: class_code group_code source structure_id",
            "dir_subject: code label short_code",
            "dir_formation: label mef",
            "dir_free_group_criterion: code criterion group_id",
            "dir_correspondent_list: structure_id version");

    /** In these tables rows with the id of a person are about the person. */
    private static final Set<String> EXPORTED = Set.of(
            "dir_person: address_lines birth_date birth_name city country disappeared_on email first_name id ine mef "
                    + "postal_code profil title usage_name",
            "dir_person_first_name: first_name person_id",
            "dir_person_key: academy person_id source source_key",
            "dir_person_identifier: identifier kind person_id",
            "dir_person_phone: kind number person_id",
            "dir_affiliation: person_id profil source structure_id",
            "dir_affiliation_code: code person_id source structure_id",
            "dir_teaching: audience code person_id source structure_id subject",
            "dir_guardianship: authority contact financial guardian_id kinship payment pupil_id",
            "dir_membership: code first_day kind last_day person_id source structure_id subject",
            "dir_free_group: closed_on id name owner_id structure_id",
            "dir_free_group_member: first_day group_id last_day person_id",
            "dir_mission: administrator_id drafted_on id school_year state structure_id",
            "dir_mission_step: actor_role command mission_id step_day",
            "dir_correspondent: first_day last_day person_id role structure_id",
            "dir_account: activation_expires external_mail factor_confirmed first_sign_in internal_mail last_sign_in "
                    + "last_try login mail_expires person_id reset_expires reset_failures since state tries",
            "dir_account_before: person_id since state",
            "dir_account_event: actor_kind from_state happened_at kind person_id to_state why",
            "dir_login: login person_id",
            "dir_access_trace: action happened_at subject_id why");

    /** Only that there is one is told. */
    private static final Set<String> SECRET = Set.of(
            "dir_account: activation_hash factor_key factor_step mail_hash password_hash reset_hash",
            "dir_account_recovery: code_hash");

    /** Others, who are told by nothing but their number: they acted, or were acted on. */
    private static final Set<String> COUNTED = Set.of(
            "dir_free_group_member: added_by removed_by",
            "dir_mission_step: actor_id",
            "dir_correspondent: ended_by named_by",
            "dir_account_event: actor_id",
            "dir_access_trace: actor_id");

    /** Says nothing of a person, or the same as another column. */
    private static final Set<String> TECHNICAL = Set.of(
            "dir_person: content version",
            "dir_person_first_name: position",
            "dir_affiliation_code: kind",
            "dir_free_group: rule_made version",
            "dir_mission: version",
            "dir_mission_step: position",
            "dir_account: version",
            "dir_account_before: position",
            "dir_account_recovery: person_id position",
            "dir_account_event: position version",
            "dir_login: kind stem",
            "dir_search_person: facets gone person_id place profil sort_key structure_id words",
            "dir_search_word: field gone person_id profil sort_key structure_id word words",
            "dir_access_trace: id");

    /** Values that stand in a list, name a member, or are written in another way. */
    private static final Set<String> WITHOUT_MEMBER = Set.of(
            "dir_person.address_lines",
            "dir_person_first_name.first_name",
            "dir_person_identifier.kind",
            "dir_person_identifier.identifier",
            "dir_person_phone.kind",
            "dir_person_phone.number",
            "dir_affiliation_code.code",
            "dir_login.login",
            "dir_mission.school_year");

    /** The member of the file, where it is not called as the column. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("structure_id", "structure"),
            Map.entry("first_day", "first"),
            Map.entry("last_day", "last"),
            Map.entry("happened_at", "when"),
            Map.entry("dir_mission.structure_id", "school"),
            Map.entry("dir_correspondent.structure_id", "school"),
            Map.entry("dir_person_key.source_key", "key"),
            Map.entry("dir_free_group_member.group_id", "id"),
            Map.entry("dir_mission_step.actor_role", "role"),
            Map.entry("dir_mission_step.step_day", "day"),
            Map.entry("dir_mission_step.mission_id", "id"),
            Map.entry("dir_account.activation_expires", "activationCodeUntil"),
            Map.entry("dir_account.reset_expires", "resetCodeUntil"),
            Map.entry("dir_account.mail_expires", "mailCodeUntil"),
            Map.entry("dir_account.factor_confirmed", "confirmed"),
            Map.entry("dir_account.tries", "failedTries"),
            Map.entry("dir_account_event.actor_kind", "by"),
            Map.entry("dir_account_event.from_state", "from"),
            Map.entry("dir_account_event.to_state", "to"));

    private final JdbcDataSource database = H2DirectoryTest.database();
    private final PrivacySample stores =
            H2DirectoryTest.sample(JooqDirectory.on(database).migrate()).filled();
    private final DSLContext dsl = DSL.using(
            database,
            SQLDialect.H2,
            new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withRenderSchema(false));

    private static Set<String> columns(Set<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(
                                line.substring(line.indexOf(": ") + 2).split(" "))
                        .map(column -> line.substring(0, line.indexOf(':')) + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field<?>> fields() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().flatMap(Table::fieldStream);
    }

    private static String name(Field<?> field) {
        return field.getQualifiedName().unquotedName().toString();
    }

    @Test
    void every_column_of_every_table_is_on_exactly_one_list() {
        var listed = new ArrayList<String>();
        Stream.of(WITHOUT_PEOPLE, EXPORTED, SECRET, COUNTED, TECHNICAL).forEach(lines -> listed.addAll(columns(lines)));

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        fields().map(PersonalColumnsTest::name).toList());
    }

    @Test
    void every_column_that_is_exported_stands_in_the_file() {
        var json = PersonDataJson.text(stores.privacy().data(ANNE));
        var exported = columns(EXPORTED);
        exported.removeAll(names(any -> true));

        assertThat(json).contains("\"id\" : \"" + ANNE + "\"");
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            var rows = rowsOf(table);
            table.fieldStream()
                    .filter(field -> exported.contains(name(field)))
                    .forEach(field -> assertThat(values(rows, field))
                            .as(name(field))
                            .isNotEmpty()
                            .allSatisfy(value -> assertThat(json).contains(asWritten(field, value))));
        }
    }

    private static String asWritten(Field<?> field, String value) {
        if (WITHOUT_MEMBER.contains(name(field))) {
            return value;
        }
        var member = MEMBERS.getOrDefault(name(field), MEMBERS.getOrDefault(field.getName(), camel(field.getName())));
        var quote = field.getType() == Boolean.class || Number.class.isAssignableFrom(field.getType()) ? "" : "\"";
        return "\"" + member + "\" : " + quote + value + quote;
    }

    private static String camel(String column) {
        return Pattern.compile("_([a-z])")
                .matcher(column)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    @Test
    void no_secret_and_nobody_else_who_acted_stands_in_the_file() {
        var json = PersonDataJson.text(stores.privacy().data(ANNE));
        var secret = columns(SECRET);

        var secrets = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> table.fieldStream()
                        .filter(field -> secret.contains(name(field)))
                        .flatMap(field -> values(rowsOf(table), field).stream()))
                .toList();
        assertThat(secrets).hasSize(8);
        assertThat(json).doesNotContain(secrets).doesNotContain("secret-").doesNotContain(TOM.value());
    }

    /** The rows about Anne. */
    private List<Record> rowsOf(Table<?> table) {
        var counted = columns(COUNTED);
        var own = PersonalColumn.ALL.stream()
                .filter(column -> column.table().equals(table))
                .filter(column -> !counted.contains(name(column.id())))
                .map(column -> column.id().eq(ANNE.value()))
                .toList();
        return new ArrayList<>(dsl.select(table.fields())
                .from(table)
                .where(own.isEmpty() ? DSL.noCondition() : DSL.or(own))
                .fetch());
    }

    private static List<String> values(List<Record> rows, Field<?> field) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.get(field)))
                .flatMap(PersonalColumnsTest::shown)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<String> shown(Object value) {
        return value instanceof OffsetDateTime time
                ? Stream.of(time.toInstant().toString())
                : value.toString().lines();
    }

    private Set<String> columnsWith(String like) {
        return fields().filter(field -> field.getType() == String.class)
                .filter(field -> dsl.fetchExists(
                        ((TableField<?, ?>) field).getTable(),
                        DSL.lower(field.coerce(String.class)).like(like.toLowerCase(Locale.ROOT))))
                .map(PersonalColumnsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Predicate<PersonalColumn> wanted) {
        return PersonalColumn.ALL.stream()
                .filter(wanted)
                .map(column -> name(column.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_id_of_a_person_stands_in_the_columns_of_the_table_and_after_an_erasure_in_those_that_stay() {
        assertThat(columnsWith(ANNE.value())).isEqualTo(names(any -> true));

        var entry = new Access(PrivacySample.TIME, Optional.empty(), "").to(ANNE, TraceAction.ERASED);
        var erasure = new Erasure(stores.privacy().subjects(List.of(ANNE)), List.of(entry), Optional.empty());
        assertThat(stores.privacy().erase(erasure).isRight()).isTrue();

        assertThat(columnsWith(ANNE.value())).isEqualTo(names(column -> !column.goes()));
        for (var word : List.of("muller", "müller", "dubois", "anne@", "anne.d", "anne-sophie", "69881", "secret-")) {
            assertThat(columnsWith("%" + word + "%")).as(word).isEmpty();
        }
    }
}
