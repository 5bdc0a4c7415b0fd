package org.ent4j.examples.portal.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.PersonState;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * People as CSV, as spreadsheets open it: UTF-8 with its mark, semicolons, CRLF. A text that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
record PeopleCsv(Visit visit, Map<PersonId, Account> accounts) {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    byte[] of(List<Person> people) {
        var lines = Stream.concat(Stream.of(head()), people.stream().map(this::cells));
        return (MARK + lines.map(PeopleCsv::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> head() {
        return List.of(
                visit.in("Nom", "Last name"),
                visit.in("Prénom", "First name"),
                visit.in("Profil", "Profil"),
                visit.in("Classe", "Class"),
                visit.in("État", "State"),
                visit.in("Établissement principal", "School"),
                visit.in("Identifiant", "Login"));
    }

    private List<String> cells(Person person) {
        var account = Optional.ofNullable(accounts.get(person.id()));
        return List.of(
                person.name().usageName(),
                person.name().firstName(),
                visit.words().of(person.profil().label()),
                schoolClass(person),
                States.of(PersonState.of(person), account, visit.words()).label(),
                visit.school().name(),
                account.map(known -> known.login().value()).orElse(""));
    }

    private String schoolClass(Person person) {
        return person.profil() == Profil.ELEVE
                ? visit.school().names().classOf(person).orElse("")
                : "";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PeopleCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String cell(String text) {
        var isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + ((isFormula ? "'" : "") + text).replace("\"", "\"\"") + '"';
    }
}
