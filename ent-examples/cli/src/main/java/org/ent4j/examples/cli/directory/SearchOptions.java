package org.ent4j.examples.cli.directory;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.directory.search.PersonKey;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The criteria of a search. */
final class SearchOptions {

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.words}", descriptionKey = "search.words")
    private List<String> words = List.of();

    @Option(names = "--last-name", paramLabel = "${bundle:label.words}", descriptionKey = "search.last-name")
    private String lastName = "";

    @Option(names = "--first-name", paramLabel = "${bundle:label.words}", descriptionKey = "search.first-name")
    private String firstName = "";

    @Option(
            names = "--profil",
            converter = Choices.OfProfil.class,
            paramLabel = "PROFIL",
            descriptionKey = "search.profil")
    private List<Profil> profils = List.of();

    @Option(names = "--structure", paramLabel = "UAI", descriptionKey = "search.structure")
    private List<String> structures = List.of();

    @Option(names = "--class", paramLabel = "CODE", descriptionKey = "search.class")
    private List<String> classes = List.of();

    @Option(names = "--group", paramLabel = "CODE", descriptionKey = "search.group")
    private List<String> groups = List.of();

    @Option(names = "--subject", paramLabel = "CODE", descriptionKey = "search.subject")
    private List<String> subjects = List.of();

    @Option(names = "--fonction", paramLabel = "CODE", descriptionKey = "search.fonction")
    private List<String> fonctions = List.of();

    @Option(
            names = "--state",
            converter = Choices.OfState.class,
            paramLabel = "${bundle:label.state}",
            descriptionKey = "search.state")
    private List<PersonState> states = List.of();

    @Option(names = "--key", paramLabel = "${bundle:label.key}", descriptionKey = "search.key")
    private String key = "";

    SearchQuery query() {
        var query = SearchQuery.builder();
        query.words(String.join(" ", words)).lastName(lastName).firstName(firstName);
        query.addAllProfils(profils).addAllStates(states).addAllClasses(classes).addAllGroups(groups);
        structures.stream().map(SearchOptions::structure).forEach(query::addStructures);
        subjects.stream().map(code -> parsed(CodeMatiere.parse(code))).forEach(query::addSubjects);
        fonctions.stream().map(code -> parsed(Fonction.parse(code))).forEach(query::addFonctions);
        if (!key.replaceAll("\\p{Cntrl}", "").isBlank()) {
            query.key(new PersonKey(key));
        }
        return checked(query.build());
    }

    private static StructureId structure(String text) {
        if (text.isBlank()) {
            throw new Unusable(
                    "usage",
                    Label.of("--structure demande un UAI ou un identifiant", "--structure wants a UAI or an id"));
        }
        return new StructureId(text.strip());
    }

    private static <T> T parsed(Either<? extends Reason, T> code) {
        return code.getOrElseThrow(why -> Refusals.unusable(why));
    }

    private static SearchQuery checked(SearchQuery query) {
        if (query.equals(SearchQuery.builder().build())) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "ent directory search : donnez des mots ou un critère",
                            "ent directory search: give words or a criterion"));
        }
        return query;
    }
}
