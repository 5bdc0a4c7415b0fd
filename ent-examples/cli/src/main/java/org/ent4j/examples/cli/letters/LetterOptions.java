package org.ent4j.examples.cli.letters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.letter.LetterRules;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.print.LetterSettings;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.host.letters.Addressee;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose letters, by which rules, with what on them, and where they go. */
final class LetterOptions {

    @Option(
            names = "--structure",
            required = true,
            paramLabel = "UAI",
            converter = UaiConverter.class,
            descriptionKey = "letters.structure")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Uai uai;

    @Option(names = "--class", paramLabel = "CODE", descriptionKey = "letters.class")
    private @Nullable String classCode;

    @Option(
            names = "--profil",
            paramLabel = "PROFIL",
            converter = Choices.OfProfil.class,
            descriptionKey = "letters.profil")
    private @Nullable Profil profil;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "letters.out")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path out;

    @Option(names = "--portal", paramLabel = "URL", descriptionKey = "letters.portal")
    private String portal = "";

    @Option(names = "--contact", paramLabel = "${bundle:label.text}", descriptionKey = "letters.contact")
    private String contact = "";

    @Option(names = "--bilingual", descriptionKey = "letters.bilingual")
    private boolean bilingual;

    @Option(
            names = "--sign-in",
            paramLabel = "grand-est|ent",
            defaultValue = "grand-est",
            converter = SignInChoice.Converter.class,
            descriptionKey = "letters.sign-in")
    private SignInChoice signIn = SignInChoice.GRAND_EST;

    @Option(names = "--renew", descriptionKey = "letters.renew")
    private boolean renewing;

    @Option(names = "--any-guardian", descriptionKey = "letters.any-guardian")
    private boolean anyGuardian;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", defaultValue = "ent", descriptionKey = "letters.by")
    private String by = "ent";

    @Option(names = "--overwrite", descriptionKey = "letters.overwrite")
    private boolean overwriting;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    boolean isDryRun() {
        return dryRun;
    }

    Path out() {
        return out;
    }

    LetterFolder folder() {
        return LetterFolder.open(out, overwriting);
    }

    /** Who has the codes issued. */
    Actor actor() {
        if (by.isBlank()) {
            throw new Unusable(
                    "usage", Label.of("--by demande le numéro d'une personne", "--by wants the id of a person"));
        }
        return Actor.of(new PersonId(by.strip()));
    }

    LetterRules rules() {
        return LetterRules.of(signIn.table()).renewing(renewing).withAnyGuardian(anyGuardian);
    }

    LetterSettings settings(Structure school, Lang lang) {
        var other = lang == Lang.FR ? Lang.EN : Lang.FR;
        return new LetterSettings(
                school.name(), portal.strip(), contact.strip(), bilingual ? List.of(lang, other) : List.of(lang));
    }

    Structure school(JooqDirectory directory) {
        return Schools.known(directory, uai);
    }

    /** Those of the class and the profil that are asked for. */
    List<Addressee> wanted(List<Addressee> all) {
        var people = anyGuardian
                ? all
                : all.stream()
                        .map(Addressee::underAuthority)
                        .sorted(Addressee.ORDER)
                        .toList();
        var ofProfil =
                people.stream().filter(each -> profil == null || each.person().profil() == profil);
        if (classCode == null) {
            return ofProfil.toList();
        }
        var wanted = known(classCode, people);
        return ofProfil.flatMap(each -> each.inClass(wanted).stream())
                .sorted(Addressee.ORDER)
                .toList();
    }

    private static LabelKey known(String code, List<Addressee> people) {
        var codes = people.stream()
                .map(Addressee::classCode)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(LabelKey.of(code))
                .filter(key -> codes.stream().map(LabelKey::of).anyMatch(key::equals))
                .orElseThrow(() -> new Unusable(
                        "letters.unknown-class",
                        Label.of(
                                "aucun élève dans une classe « %s » ; au choix : %s"
                                        .formatted(code, String.join(", ", codes)),
                                "no pupil in a class '%s'; one of: %s".formatted(code, String.join(", ", codes)))));
    }
}
