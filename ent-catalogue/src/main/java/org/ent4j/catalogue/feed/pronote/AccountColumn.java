package org.ent4j.catalogue.feed.pronote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Folding;

/** The columns of identifiers, with the headers that Pronote, EDT and schools write over them. */
enum AccountColumn {
    LAST_NAME(true, "Nom", "Nom de famille", "Nom élève", "Nom de l'élève", "Nom usuel", "Nom d'usage", "Last name"),
    FIRST_NAME(true, "Prénom", "Prénoms", "Prénom élève", "Prénom de l'élève", "Prénom usuel", "First name"),
    BORN(
            false,
            "Date de naissance",
            "Date naissance",
            "Naissance",
            "Né(e) le",
            "Né le",
            "Née le",
            "Date de naiss.",
            "DDN",
            "Birth date"),
    SEX(false, "Sexe", "Genre", "Civilité", "Sex"),
    DIVISION(false, "Division", "Classe", "Classes", "Class"),
    LOGIN(
            true,
            "Login",
            "Identifiant",
            "Identifiant CAS",
            "Identifiant Pronote",
            "Identifiant de connexion",
            "ID_Partenaire",
            "Compte",
            "Nom d'utilisateur"),
    POPULATION(false, "Type", "Profil", "Catégorie", "Population");

    private final boolean isRequired;
    private final List<String> headers;

    AccountColumn(boolean isRequired, String... headers) {
        this.isRequired = isRequired;
        this.headers = List.of(headers);
    }

    boolean isRequired() {
        return isRequired;
    }

    /** As it is usually written. */
    String header() {
        return headers.get(0);
    }

    /** The column that the header means, whatever its case, accents and punctuation. */
    static Optional<AccountColumn> of(String header) {
        var folded = Folding.fold(header);
        return Arrays.stream(values())
                .filter(column -> column.headers.stream().map(Folding::fold).anyMatch(folded::equals))
                .findFirst();
    }
}
