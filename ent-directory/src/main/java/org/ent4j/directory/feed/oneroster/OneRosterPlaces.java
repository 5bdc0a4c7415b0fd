package org.ent4j.directory.feed.oneroster;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Who is what where: the roles of the users, then their enrolments. */
final class OneRosterPlaces {

    private static final Map<String, Profil> OF_ENROLMENT =
            Map.of("student", Profil.ELEVE, "teacher", Profil.ENSEIGNANT);

    private final OneRosterBundle bundle;
    private final OneRosterAccount account;
    private final OneRosterOrgs orgs;
    private final OneRosterClasses classes;
    private final OneRosterDates dates;
    private final OneRosterRoles roles;
    private final Map<String, Map<StructureId, OneRosterPlace>> places = new HashMap<>();
    private final Map<String, Profil> profils = new HashMap<>();

    OneRosterPlaces(
            OneRosterBundle bundle,
            OneRosterAccount account,
            OneRosterOrgs orgs,
            OneRosterClasses classes,
            OneRosterDates dates,
            OneRosterRoles roles) {
        this.bundle = bundle;
        this.account = account;
        this.orgs = orgs;
        this.classes = classes;
        this.dates = dates;
        this.roles = roles;
        bundle.rows(OneRosterFile.USERS).forEach(this::ofVersion11);
        primaryFirst().forEach(this::role);
        bundle.rows(OneRosterFile.ENROLLMENTS).forEach(this::enrolment);
    }

    private List<OneRosterRow> primaryFirst() {
        var rows = new ArrayList<>(bundle.rows(OneRosterFile.ROLES));
        rows.sort(comparing(row -> row.text("roleType").equals("secondary")));
        return rows;
    }

    /** In version 1.1 a user has one role, in every org. */
    private void ofVersion11(OneRosterRow user) {
        user.value("role").map(role -> profil(user, role)).ifPresent(profil -> {
            profils.putIfAbsent(user.id(), profil);
            user.list("orgSourcedIds").forEach(org -> place(user, user.id(), org, profil, "orgSourcedIds"));
        });
    }

    private void role(OneRosterRow row) {
        var user = row.text("userSourcedId");
        if (!dates.isCurrent(row, "beginDate")) {
            account.info(row.where(), dates.outside(row, "beginDate"));
        } else if (isThere(row, OneRosterFile.USERS, "userSourcedId")) {
            var profil = profil(row, row.text("role"));
            profils.putIfAbsent(user, profil);
            place(row, user, row.text("orgSourcedId"), profil, "orgSourcedId");
        }
    }

    /** The profil of our own column where the library wrote the row, else that of the table. */
    private Profil profil(OneRosterRow row, String role) {
        var own = row.file() == OneRosterFile.ROLES ? row.text("metadata.profil") : "";
        return profilNamed(own).or(() -> roles.of(role)).orElseGet(() -> {
            account.warn(row.where(), new OneRosterDefect.UnknownRole(role));
            return Profil.INVITE;
        });
    }

    private static Optional<Profil> profilNamed(String name) {
        for (var profil : Profil.values()) {
            if (profil.name().equals(name)) {
                return Optional.of(profil);
            }
        }
        return Optional.empty();
    }

    private void place(OneRosterRow row, String user, String org, Profil profil, String column) {
        var structure = orgs.id(org);
        if (structure.isEmpty()) {
            account.warn(row.where(), new OneRosterDefect.Unresolved(column, org));
            return;
        }
        var place = place(user, structure.get());
        if (!place.profil(profil)) {
            var kept = place.profil().map(Profil::name).orElse("");
            account.info(row.where(), new OneRosterDefect.SecondRole(profil.name(), kept));
        }
    }

    private OneRosterPlace place(String user, StructureId structure) {
        return places.computeIfAbsent(user, any -> new LinkedHashMap<>())
                .computeIfAbsent(structure, any -> new OneRosterPlace());
    }

    private void enrolment(OneRosterRow row) {
        if (isThere(row, OneRosterFile.USERS, "userSourcedId")
                && isThere(row, OneRosterFile.CLASSES, "classSourcedId")) {
            classes.of(row.text("classSourcedId"))
                    .ifPresentOrElse(to -> enrolment(row, to), () -> account.reject(row, unresolvedClass(row)));
        }
    }

    private static OneRosterDefect unresolvedClass(OneRosterRow row) {
        return new OneRosterDefect.Unresolved("classSourcedId", row.text("classSourcedId"));
    }

    private void enrolment(OneRosterRow row, OneRosterClass to) {
        if (!to.current() || !dates.isCurrent(row, "beginDate")) {
            account.info(row.where(), dates.outside(row, "beginDate"));
            return;
        }
        var place = place(row.text("userSourcedId"), to.structure());
        var role = row.text("role");
        if (place.profil().isEmpty()) {
            Optional.ofNullable(OF_ENROLMENT.get(role)).ifPresent(place::profil);
        }
        switch (role) {
            case "student" -> student(place, to);
            case "teacher" -> teacher(place, to, row);
            case "administrator", "proctor" -> place.belongsTo(to);
            default -> {
                account.warn(row.where(), new OneRosterDefect.UnknownRole(role));
                place.belongsTo(to);
            }
        }
    }

    /** The pupils of a class that is taught a subject are those of its homeroom, and said there. */
    private static void student(OneRosterPlace place, OneRosterClass to) {
        if (to.homeroom() || !to.isWholeClass()) {
            place.belongsTo(to);
        }
    }

    private static void teacher(OneRosterPlace place, OneRosterClass to, OneRosterRow row) {
        if (!to.homeroom()) {
            place.teaches(to);
        } else if (row.text("primary").equals("true")) {
            place.isHeadTeacherOf(to);
        } else {
            place.belongsTo(to);
        }
    }

    /** Whether the row that this one names is there; else it is lost, or gone with the other. */
    private boolean isThere(OneRosterRow row, OneRosterFile file, String column) {
        var id = row.text(column);
        if (bundle.row(file, id).isPresent()) {
            return true;
        }
        if (bundle.isGone(file, id)) {
            account.info(row.where(), new OneRosterDefect.GoneWith(column, id));
        } else {
            account.reject(row, new OneRosterDefect.Unresolved(column, id));
        }
        return false;
    }

    Map<StructureId, OneRosterPlace> of(String user) {
        return places.getOrDefault(user, Map.of());
    }

    /** What the user is in the first place: the primary role, else what an enrolment says. */
    Optional<Profil> profil(String user) {
        return Optional.ofNullable(profils.get(user))
                .or(() -> of(user).values().stream()
                        .flatMap(place -> place.profil().stream())
                        .findFirst());
    }
}
