package org.ent4j.catalogue.gar;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.catalogue.gar.GarCases.Attached;
import org.ent4j.catalogue.gar.GarCases.Candidate;
import org.ent4j.catalogue.gar.GarCases.Designated;
import org.ent4j.catalogue.gar.GarCases.Filled;
import org.ent4j.catalogue.gar.GarCases.Further;
import org.ent4j.catalogue.gar.GarCases.InSchool;
import org.ent4j.catalogue.gar.GarCases.Named;
import org.ent4j.catalogue.gar.GarCases.Said;
import org.ent4j.catalogue.gar.GarCases.Use;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is left out of an export to the GAR, and why: all of it, on this page. */
public final class GarRules {

    private static final String GAR_CONNECTOR = "OPEN-ENT-NG/gar-connector, the exporter of Île-de-France";
    private static final String ALAMBIC = "AC-Rennes-OpenSource/alambic, the exporter of the académie de Rennes";
    private static final String SCHEMA = "GAR-ENT.xsd 1.7 and GAR-ENT-1D.xsd 1.4";

    public static final Rule<Candidate> OPT_IN = refusing(
            "CAT-GAR-01",
            Label.of("l'établissement est ouvert à l'export vers cet ENT", "the school opted in to this ENT's export"),
            GAR_CONNECTOR,
            it -> !it.school().exportedTo().contains(it.ent()),
            it -> new GarReason.NotOptedIn(it.ent()));

    public static final Rule<GarPerson> DELETED = refusing(
            "CAT-GAR-02",
            Label.of("les personnes supprimées ne sont pas remises", "deleted people are left out"),
            GAR_CONNECTOR,
            GarPerson::isDeleted,
            it -> new GarReason.Deleted());

    public static final Rule<Candidate> ONE_DEGREE = refusing(
            "CAT-GAR-03",
            Label.of("premier et second degrés ne sont jamais mêlés", "the two degrees are never mixed"),
            GAR_CONNECTOR,
            it -> it.school().degree() != it.degree(),
            it -> new GarReason.OtherDegree(it.school().degree().code()));

    public static final Rule<Filled> MANDATORY = refusing(
            "CAT-GAR-04",
            Label.of("un champ obligatoire est renseigné", "a required field is there"),
            SCHEMA,
            it -> it.field().isRequired() && it.text().isBlank(),
            it -> new GarReason.Missing(it.field().name()));

    /** Whoever breaks it gets the first name in use before the others. */
    public static final Rule<GarNames> FIRST_NAMES = refusing(
            "CAT-GAR-05",
            Label.of("le prénom usuel est parmi tous les prénoms", "the first name in use is among all first names"),
            SCHEMA,
            it -> !it.all().contains(it.first()),
            it -> new GarReason.UsualNameMissing(it.first()));

    public static final Rule<GarMails> MAIL = refusing(
            "CAT-GAR-06",
            Label.of(
                    "un responsable d'affectation a une adresse : académique, sinon de l'ENT, sinon personnelle",
                    "a responsable d'affectation has an address: of the académie, else the ENT, else his own"),
            GAR_CONNECTOR,
            it -> it.preferred().isEmpty(),
            it -> new GarReason.NoMail());

    public static final Rule<Further> ONE_FORMATION = refusing(
            "CAT-GAR-07",
            Label.of("un élève a un seul MEF par établissement", "a pupil has one MEF in a school"),
            GAR_CONNECTOR,
            it -> !it.code().equals(it.kept()),
            it -> new GarReason.SecondFormation(it.code(), it.kept()));

    public static final Rule<String> SUBJECT_CODE = refusing(
            "CAT-GAR-08",
            Label.of(
                    "un code de matière a deux chiffres et quatre signes",
                    "a code of a subject has two digits and four signs"),
            GAR_CONNECTOR,
            it -> GarText.subjectCode(it).isEmpty(),
            GarReason.NoSubjectCode::new);

    public static final Rule<GarFormation> LABEL = refusing(
            "CAT-GAR-09",
            Label.of("un MEF a un libellé", "a MEF has a label"),
            ALAMBIC,
            it -> it.label().isBlank(),
            it -> new GarReason.NoLabel(it.mef()));

    public static final Rule<GarGroup> DIVISIONS_OF_GROUPS = refusing(
            "CAT-GAR-10",
            Label.of("seul un groupe a des divisions d'appartenance", "only a group belongs to divisions"),
            SCHEMA,
            it -> it.isDivision() && !it.divisions().isEmpty(),
            it -> new GarReason.DivisionInDivision(String.join(", ", GarText.sorted(it.divisions()))));

    public static final Rule<Use> CODE_OF_BOTH = refusing(
            "CAT-GAR-11",
            Label.of(
                    "une division et un groupe d'un établissement n'ont pas le même code",
                    "a division and a group of a school do not share a code"),
            ALAMBIC,
            Use::isCodeOfBoth,
            it -> new GarReason.CodeOfBoth(it.group().code()));

    public static final Rule<Use> NAMED_AS_DIVISION = refusing(
            "CAT-GAR-12",
            Label.of("un groupe ne porte pas le nom d'une division", "a group has not the name of a division"),
            GAR_CONNECTOR,
            Use::isNamedAsDivision,
            it -> new GarReason.NamedAsDivision(it.group().label()));

    public static final Rule<Use> NOT_EMPTY = refusing(
            "CAT-GAR-13",
            Label.of("un groupe a un membre, ou un groupe s'y réfère", "a group has a member, or a group refers to it"),
            ALAMBIC,
            it -> !it.isUsed(),
            it -> new GarReason.Empty());

    public static final Rule<Named> KNOWN_CODE = refusing(
            "CAT-GAR-14",
            Label.of("un lien désigne ce qui est remis", "a link names what goes out"),
            ALAMBIC,
            it -> !it.isKnown(),
            it -> new GarReason.UnknownCode(it.field(), it.code()));

    public static final Rule<Said> RIGHT_KIND = refusing(
            "CAT-GAR-15",
            Label.of(
                    "un lien de groupe ne désigne pas une division, ni l'inverse",
                    "a link to a group names no division, and the reverse"),
            ALAMBIC,
            it -> it.isDivision() != it.isReallyDivision(),
            it -> new GarReason.OtherKind(it.code(), kind(it.isReallyDivision())));

    public static final Rule<Attached> ATTACHMENT = refusing(
            "CAT-GAR-16",
            Label.of("le rattachement est dans le périmètre", "the attachment is in the perimeter"),
            ALAMBIC,
            it -> !it.uai().isEmpty() && !it.isInPerimeter(),
            it -> new GarReason.OutsidePerimeter(it.uai()));

    /** Of a text that is there. */
    public static final Rule<String> DATE = refusing(
            "CAT-GAR-17",
            Label.of("une date se lit", "a date can be read"),
            ALAMBIC,
            it -> !it.isBlank() && GarText.date(it).isEmpty(),
            GarReason.NoDate::new);

    /** Of how many schools of the perimeter somebody is in, with a profile. */
    public static final Rule<Integer> A_SCHOOL = refusing(
            "CAT-GAR-18",
            Label.of("une personne a un établissement du périmètre", "a person has a school of the perimeter"),
            ALAMBIC,
            it -> it == 0,
            it -> new GarReason.NoSchool());

    public static final Rule<InSchool> A_PROFILE = refusing(
            "CAT-GAR-19",
            Label.of("une personne a un profil du GAR", "a person has a profile of the GAR"),
            ALAMBIC,
            it -> it.profile().isEmpty(),
            it -> new GarReason.NoProfile(
                    it.place().school(), GarText.sorted(it.place().functions())));

    public static final Rule<String> UAI = refusing(
            "CAT-GAR-20",
            Label.of("un UAI a sept chiffres et une lettre", "a UAI has seven digits and a letter"),
            ALAMBIC,
            it -> GarText.uai(it).isEmpty(),
            GarReason.NotAUai::new);

    public static final Rule<Designated> STAYED = refusing(
            "CAT-GAR-21",
            Label.of(
                    "un responsable d'affectation est encore dans l'établissement",
                    "a responsable d'affectation is still in the school"),
            GAR_CONNECTOR,
            it -> it.place().isEmpty(),
            it -> new GarReason.Gone(it.uai()));

    public static final Rule<Designated> OF_STAFF = refusing(
            "CAT-GAR-22",
            Label.of(
                    "un responsable d'affectation est un enseignant ou un personnel",
                    "a responsable d'affectation is a teacher or of the staff"),
            GAR_CONNECTOR,
            Designated::isPupil,
            it -> new GarReason.NotOfStaff(it.uai()));

    public static final Rule<Designated> NOT_TOO_MANY = refusing(
            "CAT-GAR-23",
            Label.of(
                    "un établissement a au plus cinquante responsables d'affectation",
                    "a school has at most fifty responsables d'affectation"),
            GAR_CONNECTOR,
            it -> it.before() >= it.most(),
            it -> new GarReason.TooManyRespAffs(it.uai(), it.most()));

    public static final Rule<Filled> LENGTH = refusing(
            "CAT-GAR-24",
            Label.of("un champ n'est pas trop long", "a field is not too long"),
            SCHEMA,
            it -> it.field().longest() > 0
                    && it.text().length() > it.field().longest()
                    && it.length() > it.field().longest(),
            it -> new GarReason.TooLong(
                    it.field().name(), it.length(), it.field().longest()));

    /** Of a key that is met again. */
    public static final Rule<String> ONCE = refusing(
            "CAT-GAR-25",
            Label.of("une clé est unique dans tout l'export", "a key is unique in the whole export"),
            SCHEMA,
            it -> true,
            GarReason.Twice::new);

    /** Of whoever is a pupil in another school. */
    public static final Rule<GarPlace> ONE_PART = refusing(
            "CAT-GAR-26",
            Label.of("une personne est élève ou personnel", "a person is a pupil or of the staff"),
            "ours: a person stands in one file",
            it -> it.role() != GarRole.PUPIL,
            it -> new GarReason.PupilAndStaff(it.school()));

    public static final Rule<String> CIVILITY = refusing(
            "CAT-GAR-27",
            Label.of("une civilité est M. ou Mme", "a civility is M. or Mme"),
            SCHEMA,
            it -> !it.isBlank() && GarText.civility(it).isEmpty(),
            GarReason.NoCivility::new);

    public static final Rule<Filled> WRITABLE = refusing(
            "CAT-GAR-28",
            Label.of("un identifiant s'écrit en XML", "an identifier can be written in XML"),
            "W3C, XML 1.0, Char",
            it -> !GarText.clean(it.text()).equals(it.text()),
            it -> new GarReason.NotWritable(it.field().name()));

    private static final List<Rule<?>> ALL = List.of(
            OPT_IN,
            DELETED,
            ONE_DEGREE,
            MANDATORY,
            FIRST_NAMES,
            MAIL,
            ONE_FORMATION,
            SUBJECT_CODE,
            LABEL,
            DIVISIONS_OF_GROUPS,
            CODE_OF_BOTH,
            NAMED_AS_DIVISION,
            NOT_EMPTY,
            KNOWN_CODE,
            RIGHT_KIND,
            ATTACHMENT,
            DATE,
            A_SCHOOL,
            A_PROFILE,
            UAI,
            STAYED,
            OF_STAFF,
            NOT_TOO_MANY,
            LENGTH,
            ONCE,
            ONE_PART,
            CIVILITY,
            WRITABLE);

    private GarRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule<?>> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when there is none */
    public static Rule<?> byId(String id) {
        return ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule of the export has the id %s.\nMaybe it is one of the validator's.".formatted(id)));
    }

    private static Label kind(boolean isDivision) {
        return isDivision ? Label.of("une division", "a division") : Label.of("un groupe", "a group");
    }
}
