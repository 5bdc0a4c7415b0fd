package org.ent4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

/** What is wrong with JSON that somebody wrote by hand is said with its place. */
class StrictJsonTest {

    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    private final StrictJson json = StrictJson.of(Loans.module());

    record Cupboard(BigDecimal width, Loans.Door door, List<Loans.Event> log, List<Loans.LoanEvent> loans) {}

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cupboard(String more) {
        return "{\"width\": \"1.5\", \"door\": \"HALL\"%s}".formatted(more);
    }

    private Label refused(String text) {
        return unreadable(text).why();
    }

    private UnreadableJson unreadable(String text) {
        return catchThrowableOfType(UnreadableJson.class, () -> json.read(in(text), Cupboard.class));
    }

    @Test
    void what_is_right_is_read_and_what_was_written_is_read_again() throws IOException {
        var returned = new Loans.Returned(NOON, new Loans.Damaged("wet"), "post", 2);
        var whole = new Cupboard(new BigDecimal("1.50"), Loans.Door.CELLAR, List.of(), List.of(returned));
        var out = new ByteArrayOutputStream();

        json.write(whole, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n");
        assertThat(json.read(new ByteArrayInputStream(out.toByteArray()), Cupboard.class))
                .isEqualTo(whole);
    }

    @Test
    void a_value_is_shown_as_maps_lists_and_texts() {
        var placed = new Loans.Placed(NOON, List.of(new Loans.Place(new PersonId("anne"), 1)), Optional.empty());

        assertThat(json.fields(placed))
                .containsExactly(
                        Map.entry("type", "Placed"),
                        Map.entry("at", "2026-11-16T11:00:00Z"),
                        Map.entry("places", List.of("anne")));
    }

    @Test
    void what_is_missing_is_said_to_be_missing() {
        var why = refused("{\"width\": 1,\n \"loans\": []}");

        assertThat(why.fr()).isEqualTo("ligne 2 : /door : manque");
        assertThat(why.en()).isEqualTo("line 2: /door: missing");
        assertThat(refused(cupboard(", \"loans\": [{\"at\": \"2026-09-01T08:00:00Z\"}]"))
                        .fr())
                .isEqualTo("ligne 1 : /loans/0/type : manque");
    }

    @Test
    void a_name_that_nobody_knows_is_said_with_its_path_wherever_it_stands() {
        var unknown = unreadable(
                cupboard(
                        ", \"loans\": [{\"type\": \"Returned\", \"at\": \"2026-11-16T11:00:00Z\", \"state\": \"WORN\", \"dayslate\": 1}]"));

        assertThat(unknown.unknown()).contains("/loans/0/dayslate");
        assertThat(unknown.why().fr())
                .isEqualTo("ligne 1 : /loans/0/dayslate est inconnu ; peut-être une faute de frappe");
        assertThat(unreadable("{}").unknown()).isEmpty();
        assertThat(unreadable("{\"widht\": 1}").why().en())
                .isEqualTo("line 1: /widht is not known; maybe it is misspelt");
    }

    @Test
    void a_type_behind_other_fields_leaves_the_path_whole_and_says_no_line() {
        var late = cupboard(", \"loans\": [{\"at\": \"2026-09-01T08:00:00Z\", \"wrong\": 1, \"type\": \"Returned\"}]");

        assertThat(refused(late).fr()).isEqualTo("/loans/0/wrong est inconnu ; peut-être une faute de frappe");
        assertThat(refused(late.replace(", \"wrong\": 1", "")).en()).isEqualTo("/loans/0/state: missing");
    }

    @Test
    void what_the_domain_refuses_has_its_whole_path() {
        var placed = """
                {"type": "Placed", "at": "2026-11-16T11:00:00Z", "places": [{"keeper": "anne", "height": 12}]}""";
        var why = catchThrowableOfType(UnreadableJson.class, () -> json.read(in(placed), Loans.ShelfEvent.class))
                .why();

        assertThat(why.fr()).isEqualTo("ligne 1 : /places/0/height n'est pas compris (Nobody reaches 12.)");
        assertThat(refused("{\"width\": \"vingt\"}").fr())
                .isEqualTo("ligne 1 : /width n'est pas compris (« vingt » n'est pas un nombre)");
    }

    @Test
    void what_is_none_of_its_kind_is_answered_with_the_kind() {
        assertThat(refused("{\"width\": 1, \"door\": \"ROOF\"}").fr())
                .isEqualTo("ligne 1 : /door n'est pas compris (« ROOF » n'est pas l'une de : HALL, CELLAR)");
        assertThat(refused(cupboard(", \"loans\": [{\"type\": \"Lent\", \"at\": \"hier\"}]"))
                        .fr())
                .endsWith("/loans/0/at n'est pas compris (« hier » n'est pas un instant (AAAA-MM-JJThh:mm:ssZ))");
        assertThat(refused(cupboard(", \"loans\": {}")).fr())
                .contains("/loans", "n'est pas une liste")
                .doesNotContain("java", "org.");
        assertThat(refused("[]").fr()).doesNotContain("java", "org.");
        assertThat(refused(cupboard(", \"loans\": [{\"type\": \"Sold\"}]")).fr())
                .contains("/loans/0", "type inconnu : « Sold » : Lent, Returned");
    }

    @Test
    void what_is_no_json_and_what_is_there_twice_is_said_to_be_so() {
        assertThat(refused("").fr()).contains("(il n'y a rien)");
        assertThat(refused(cupboard("") + " {}").fr()).contains("(il y a autre chose après la fin)");
        assertThat(refused("{\"width\": 1,\n \"width\": 2}").fr())
                .startsWith("ligne 2 : JSON mal formé (")
                .contains("width");
        assertThat(refused("{\"width\": 1").fr()).startsWith("ligne 1 : JSON mal formé (");
        assertThat(refused("{\"" + "x".repeat(5000) + ": 1").fr()).hasSizeLessThan(300);
    }

    @Test
    void what_is_out_of_all_measure_is_refused_in_few_words() {
        for (var number : List.of("1e99999999", "\"1e99999999\"", "9".repeat(900), "9".repeat(5000))) {
            assertThat(refused("{\"width\": " + number + "}").fr()).hasSizeLessThan(300);
            assertThat(refused(cupboard(", \"loans\": [{\"type\": \"Returned\", \"daysLate\": %s}]".formatted(number)))
                            .fr())
                    .hasSizeLessThan(300);
        }
        assertThat(refused(cupboard(", \"loans\": [{\"at\": " + "[".repeat(5000)))
                        .fr())
                .contains("démesuré")
                .doesNotContain("Stream");
        assertThat(refused("{\"door\": \"" + "x".repeat(5000) + "\"}").fr()).hasSizeLessThan(300);
        assertThat(refused("{\"" + "x".repeat(60_000) + "\": 1}").fr()).hasSizeLessThan(300);
    }
}
