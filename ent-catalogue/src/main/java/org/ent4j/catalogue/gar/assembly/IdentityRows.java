package org.ent4j.catalogue.gar.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.catalogue.gar.GarCases.Attached;
import org.ent4j.catalogue.gar.GarCases.Filled;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.schema.GarObject;

/** People themselves, and responsables d'affectation. */
final class IdentityRows {

    private final DegreeTypes types;
    private final Predicate<String> isInPerimeter;
    private final Outlet outlet;
    private final String postsField;
    private final boolean hasMail;

    IdentityRows(DegreeTypes types, Predicate<String> isInPerimeter, Outlet outlet) {
        this.types = types;
        this.isInPerimeter = isInPerimeter;
        this.outlet = outlet;
        this.hasMail = DegreeTypes.has(types.teacher, "GARPersonMail");
        this.postsField = DegreeTypes.has(types.teacher, "GAREnsDisciplinesPostes")
                ? "GAREnsDisciplinesPostes"
                : "GAREnsSpecialitesPostes";
    }

    Optional<GarRow> pupil(GarPerson person, List<PersonPlaces.Kept> places) {
        return identity(types.pupil, person, places)
                .flatMap(draft -> draft.row(outlet, person.id().value()));
    }

    Optional<GarRow> teacher(GarPerson person, List<PersonPlaces.Kept> places) {
        return identity(types.teacher, person, places).flatMap(draft -> {
            if (hasMail) {
                draft.putAll("GARPersonMail", mails(person.mails()));
            }
            return draft.putParts(postsField, posts(places))
                    .row(outlet, person.id().value());
        });
    }

    private Optional<RowDraft> identity(GarObject type, GarPerson person, List<PersonPlaces.Kept> places) {
        var id = person.id().value();
        if (outlet.refuses(GarRules.WRITABLE, new Filled(type.fields().get(0), id), type.name(), id)) {
            return Optional.empty();
        }
        var names = person.names();
        return Optional.of(RowDraft.of(type)
                .put("GARPersonIdentifiant", id)
                .putParts("GARPersonProfils", profiles(places))
                .put("GARPersonNomPatro", names.birth())
                .put("GARPersonNom", names.usage())
                .put("GARPersonPrenom", names.first())
                .putAll("GARPersonAutresPrenoms", names.firstNames())
                .put("GARPersonCivilite", civility(person, type.name()))
                .put("GARPersonStructRattach", attachment(person, type.name()))
                .putAll(
                        "GARPersonEtab",
                        places.stream().map(each -> each.school().uai()).toList())
                .put("GARPersonDateNaissance", birthDate(person, type.name())));
    }

    private static List<List<Object>> profiles(List<PersonPlaces.Kept> places) {
        var profiles = new ArrayList<List<Object>>(places.size());
        places.forEach(
                each -> profiles.add(List.of(each.school().uai(), each.profile().code())));
        return profiles;
    }

    private static List<List<Object>> posts(List<PersonPlaces.Kept> places) {
        var posts = new ArrayList<List<Object>>(places.size());
        for (var each : places) {
            var codes = each.place().disciplines().stream()
                    .map(GarText::clean)
                    .filter(code -> !code.isEmpty() && !code.equals("-"))
                    .distinct()
                    .sorted()
                    .toList();
            if (!codes.isEmpty()) {
                posts.add(List.of(each.school().uai(), codes));
            }
        }
        return posts;
    }

    private String civility(GarPerson person, String element) {
        return outlet.refusesField(
                        GarRules.CIVILITY,
                        person.civility(),
                        element,
                        person.id().value())
                ? ""
                : GarText.civility(person.civility()).orElse("");
    }

    private String attachment(GarPerson person, String element) {
        var uai = GarText.uai(person.attachedTo()).orElse(person.attachedTo());
        return uai.isEmpty()
                        || outlet.refusesField(
                                GarRules.ATTACHMENT,
                                new Attached(uai, isInPerimeter.test(uai)),
                                element,
                                person.id().value())
                ? ""
                : uai;
    }

    private String birthDate(GarPerson person, String element) {
        return outlet.refusesField(
                        GarRules.DATE, person.birthDate(), element, person.id().value())
                ? ""
                : GarText.date(person.birthDate()).orElse("");
    }

    private static List<String> mails(GarMails mails) {
        return mails.preferred().map(List::of).orElse(List.of());
    }

    /** @param schools where he allocates resources, by UAI */
    Optional<GarRow> respAff(GarPerson person, List<String> schools) {
        return RowDraft.of(types.respAff)
                .put("GARPersonIdentifiant", person.id().value())
                .put("GARPersonNom", person.names().usage())
                .put("GARPersonPrenom", person.names().first())
                .put("GARPersonCivilite", civility(person, types.respAff.name()))
                .putAll("GARPersonMail", mails(person.mails()))
                .putAll("GARRespAffEtab", schools)
                .row(outlet, person.id().value());
    }
}
