package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsCommandsTest {

    @TempDir
    private Path folder;

    private Run ent(Object... words) {
        var all = new ArrayList<Object>(List.of("directory", "accounts"));
        all.addAll(List.of(words));
        all.add("--data");
        all.add(folder.resolve("data"));
        return Run.ent(all.toArray());
    }

    private int people() {
        return SampleSchool.copyTo(folder);
    }

    @Test
    void everybody_imported_gets_an_account_once() {
        var people = people();

        var plan = ent("plan", "--json").json();
        assertThat(plan.at("/created").asInt()).isEqualTo(people).isPositive();
        assertThat(plan.at("/applied").asBoolean()).isFalse();
        assertThat(ent("list").out()).isEqualToIgnoringNewLines("0 compte(s)");

        assertThat(ent("apply").out()).startsWith(people + " comptes, dont " + people + " nouveaux");
        assertThat(ent("apply").out()).contains("rien ne change");
        assertThat(ent("list", "--state", "à activer", "--json")
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(people);
        assertThat(ent("list", "--state", "BLOQUE", "--json")
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();

        var pupils = ent("list", "--profil", "eleve", "--json").json();
        assertThat(pupils.at("/total").asInt()).isPositive().isLessThan(people);
        assertThat(pupils.at("/accounts").findValuesAsText("profil")).containsOnly("ELEVE");
    }

    @Test
    void the_state_of_an_account_is_asked_for_by_person_or_by_login() {
        people();
        ent("apply");
        var first = ent("list", "--json").json().at("/accounts/0");
        var person = first.at("/person").asText();
        var login = first.at("/login").asText();

        var state = ent("state", person, "--json");
        assertThat(state.exit()).isZero();
        assertThat(state.json().at("/account/state").asText()).isEqualTo("A_ACTIVER");
        assertThat(state.json().at("/events").findValuesAsText("kind")).containsExactly("CREATED");
        assertThat(ent("state", login, "--json").json()).isEqualTo(state.json());
        assertThat(ent("state", login, "--lang", "en").out()).contains("to be activated since", "possible: activate");
        assertThat(ent("state", "personne.ici").exit()).isEqualTo(1);
    }

    @Test
    void delays_are_counted_for_the_day_asked_for() {
        people();
        ent("apply");
        var later = LocalDate.now(ZoneId.systemDefault()).plusYears(1);

        assertThat(ent("plan", "--on", later, "--json").json().at("/changes")).isEmpty();
    }

    @Test
    void without_data_there_is_one_line() {
        var run = ent("plan");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("aucune donnée ici");
    }
}
