package org.ent4j.catalogue.esidoc;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ent4j.catalogue.esidoc.StatusTable.Status;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.portal.WritableText;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/** The borrowers of one export while it is made. */
final class BorrowerMaking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String ALPHANUMERICS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PASSWORD = 7;
    private static final int LINES = 4;

    private static final Label BORN = Label.of("date de naissance", "birth date");
    private static final Label NAME = Label.of("nom", "name");
    private static final Label ACCOUNT = Label.of("compte", "account");
    private static final Label IDENTITY = Label.of("identité ENT", "identity of the portal");
    private static final Label ADDRESS = Label.of("adresse", "address");
    private static final Label POSTAL_CODE = Label.of("code postal", "postal code");
    private static final Label TOWN = Label.of("ville", "town");
    private static final Label TELEPHONE = Label.of("téléphone", "telephone");
    private static final Label EMAIL = Label.of("courriel", "e-mail");
    private static final Label CLASS = Label.of("classe", "class");

    private final Roster roster;
    private final Map<PersonId, PortalPerson> people;
    private final StatusTable table;
    private final Random chance;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, PortalPerson> seen = new HashMap<>();

    BorrowerMaking(Roster roster, StatusTable table, Random chance) {
        this.roster = roster;
        this.people = roster.byId();
        this.table = table;
        this.chance = chance;
    }

    BorrowersExport export() {
        var borrowers = roster.people().stream()
                .flatMap(person -> table.of(person.profils()).flatMap(status -> borrower(person, status)).stream())
                .toList();
        return new BorrowersExport(borrowers, remarks);
    }

    private Optional<Borrower> borrower(PortalPerson person, Status status) {
        var lacking = lacking(person);
        if (!lacking.isEmpty()) {
            return without(person, status, new BorrowerReason.LacksDemanded(words(lacking)));
        }
        var other = other(person);
        return other.isPresent()
                ? without(
                        person,
                        status,
                        new BorrowerReason.NotAlone(other.get().name().display()))
                : Optional.of(made(person, status));
    }

    /** Nobody; people of the optional status are skipped, the lack of others stops all. */
    private Optional<Borrower> without(PortalPerson person, Status status, BorrowerReason reason) {
        var severity = table.isOptional(status) ? Severity.ERROR : Severity.FATAL;
        remarks.add(Remark.of(severity, person, reason));
        return Optional.empty();
    }

    private static List<Label> lacking(PortalPerson person) {
        var lacking = new ArrayList<Label>();
        if (person.name().display().isBlank()) {
            lacking.add(NAME);
        }
        if (person.born().isEmpty()) {
            lacking.add(BORN);
        }
        if (person.account().filter(WritableText::isSaid).isEmpty()) {
            lacking.add(ACCOUNT);
        }
        if (!WritableText.isSaid(person.principal())) {
            lacking.add(IDENTITY);
        }
        return lacking;
    }

    /** The one before who has the same account or identity. */
    private Optional<PortalPerson> other(PortalPerson person) {
        var byAccount = seen.putIfAbsent("account " + person.account().orElse(""), person);
        var byIdentity = seen.putIfAbsent("identity " + person.principal(), person);
        return Optional.ofNullable(byAccount).or(() -> Optional.ofNullable(byIdentity));
    }

    private Borrower made(PortalPerson person, Status status) {
        var isPupil = person.profils().contains(Profil.ELEVE);
        var reached = isPupil ? guardian(person) : person;
        var address = reached.address();
        if (address.lines().size() > LINES) {
            warn(person, new BorrowerReason.AddressCut(address.lines().size()));
        }
        var borrower = new Borrower(
                name(person),
                person.born().map(DAY::format).orElse(""),
                address.lines().stream().limit(LINES).collect(Collectors.joining(" ")),
                address.postalCode(),
                address.town(),
                reached.telephones().stream().findFirst().orElse(""),
                person.email().orElse(""),
                status.label(),
                isPupil ? className(person) : Optional.empty(),
                person.account().orElse(""),
                password(),
                person.principal());
        warnOfLacks(person, borrower, isPupil);
        return borrower;
    }

    private String name(PortalPerson person) {
        var name = (person.name().usageName().toUpperCase(Locale.FRENCH) + " "
                        + person.name().firstName())
                .strip();
        var written = WritableText.of(name);
        if (!written.equals(name)) {
            warn(person, new BorrowerReason.Unwritable());
        }
        return written;
    }

    /** The first who has a telephone, else the first; the pupil himself where the directory has none. */
    private PortalPerson guardian(PortalPerson pupil) {
        var guardians = pupil.guardians().stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .toList();
        if (guardians.isEmpty()) {
            warn(pupil, new BorrowerReason.NoGuardian());
        }
        return guardians.stream()
                .filter(each -> !each.telephones().isEmpty())
                .findFirst()
                .or(() -> guardians.stream().findFirst())
                .orElse(pupil);
    }

    /** {@code "3A"} of {@code "1234$3A"}. */
    private static Optional<String> className(PortalPerson pupil) {
        return pupil.classes().stream()
                .findFirst()
                .map(code -> code.substring(code.lastIndexOf('$') + 1))
                .filter(name -> !name.isBlank());
    }

    private String password() {
        return chance.ints(PASSWORD, 0, ALPHANUMERICS.length())
                .mapToObj(index -> String.valueOf(ALPHANUMERICS.charAt(index)))
                .collect(Collectors.joining());
    }

    private void warn(PortalPerson person, BorrowerReason reason) {
        remarks.add(Remark.of(Severity.WARNING, person, reason));
    }

    private void warnOfLacks(PortalPerson person, Borrower borrower, boolean isPupil) {
        var fields = new LinkedHashMap<Label, String>();
        fields.put(ADDRESS, borrower.address());
        fields.put(POSTAL_CODE, borrower.postalCode());
        fields.put(TOWN, borrower.town());
        fields.put(TELEPHONE, borrower.telephone());
        fields.put(EMAIL, borrower.email());
        if (isPupil) {
            fields.put(CLASS, borrower.className().orElse(""));
        }
        fields.values().removeIf(value -> !value.isBlank());
        if (!fields.isEmpty()) {
            warn(person, new BorrowerReason.LacksOptional(words(List.copyOf(fields.keySet()))));
        }
    }

    private static Label words(List<Label> labels) {
        return Label.of(
                labels.stream().map(Label::fr).collect(Collectors.joining(", ")),
                labels.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
