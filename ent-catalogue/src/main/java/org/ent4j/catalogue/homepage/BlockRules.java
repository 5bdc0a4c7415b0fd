package org.ent4j.catalogue.homepage;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Map;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is asked of the blocks of a page: all of it, on this page. */
public final class BlockRules {

    private static final String EVERYBODY = "ours: a public page holds nothing that needs a signed-in person";
    private static final String NO_SCRIPTS = "ours: nothing of an author runs in the browser of a visitor";
    private static final String DECK =
            "Formation des administrateurs ENT, 2018: « Une tuile « Contact », avec une carte intégrée »";
    private static final String SERVED = "ours: a visitor does not find an empty place";

    public static final Rule<LookedBlock> A_COUNT_WITHIN_BOUNDS = refusing(
            "CAT-BLO-01",
            Label.of("Un bloc montre un nombre raisonnable d'éléments", "A block shows a reasonable number of entries"),
            "ours: the page stays short; the number is to be confirmed",
            LookedBlock::countIsWrong,
            block -> new BlockReason.WrongCount(
                    block.id(), block.count().orElse(0), block.policy().entries()));
    public static final Rule<LookedBlock> A_SAFE_ADDRESS = refusing(
            "CAT-BLO-02",
            Label.of("Une adresse est complète, en https", "An address is a whole one, with https"),
            NO_SCRIPTS,
            block -> block.addressDefect().isPresent(),
            block -> new BlockReason.BadAddress(
                    block.id(), block.addressDefect().orElseThrow().label()));
    public static final Rule<LookedBlock> AN_ADDRESS_OF_ITS_SITE = refusing(
            "CAT-BLO-03",
            Label.of(
                    "Un bloc Facebook ou Twitter mène à ce site", "A block for Facebook or Twitter leads to that site"),
            "ours: a link leads where it says",
            LookedBlock::isElsewhere,
            block -> new BlockReason.AddressElsewhere(
                    block.id(),
                    block.block().kind().label(),
                    block.hosts().stream().sorted().toList()));
    public static final Rule<LookedBlock> A_PICTURE_IN_WORDS = refusing(
            "CAT-BLO-04",
            Label.of("Une image a un texte de remplacement", "A picture has an alternative text"),
            "RGAA 4.1, criteria 1.1 and 1.2",
            block -> block.illustration().filter(each -> !each.isTold()).isPresent(),
            block -> new BlockReason.MediaUntold(block.id()));
    public static final Rule<LookedBlock> A_LIGHT_PICTURE = refusing(
            "CAT-BLO-05",
            Label.of("Une image est légère", "A picture is light"),
            "ours: a page is read on a telephone too; the number is to be confirmed",
            block -> block.illustration()
                    .filter(each -> each.picture().bytes() > block.policy().mediaBytes())
                    .isPresent(),
            block -> new BlockReason.MediaTooHeavy(
                    block.id(),
                    HomePageRules.kilobytes(
                            block.illustration().orElseThrow().picture().bytes()),
                    HomePageRules.kilobytes(block.policy().mediaBytes())));
    public static final Rule<LookedBlock> A_PLACE_ON_EARTH = refusing(
            "CAT-BLO-06",
            Label.of("La position existe", "The position exists"),
            "WGS 84: latitude from −90 to 90, longitude from −180 to 180",
            block -> block.position().filter(each -> !each.isOnEarth()).isPresent(),
            block -> new BlockReason.NoSuchPosition(
                    block.id(),
                    String.valueOf(block.position().orElseThrow().latitude()),
                    String.valueOf(block.position().orElseThrow().longitude())));
    public static final Rule<LookedBlock> A_CLEAN_TEXT = refusing(
            "CAT-BLO-07",
            Label.of("Un texte ne contient que ce qui est permis", "A text holds only what is allowed"),
            NO_SCRIPTS,
            block -> block.text().filter(each -> !each.takenAway().isEmpty()).isPresent(),
            block -> new BlockReason.Unclean(
                    block.id(), block.text().orElseThrow().takenAway()));
    public static final Rule<LookedBlock> FOR_EVERYBODY = refusing(
            "CAT-BLO-08",
            Label.of("Rien ne demande de connexion", "Nothing needs a sign-in"),
            EVERYBODY,
            block -> !block.closed().isEmpty(),
            block -> new BlockReason.NotPublic(block.id(), block.closed()));
    public static final Rule<LookedBlock> A_TEXT_WITHIN_BOUNDS = refusing(
            "CAT-BLO-09",
            Label.of("Un texte ne dépasse pas sa longueur", "A text keeps to its length"),
            "ours: the page stays short; the number is to be confirmed",
            block -> block.textLength() > block.policy().text(),
            block -> new BlockReason.TextTooLong(
                    block.id(), block.textLength(), block.policy().text()));
    public static final Rule<LookedBlock> AN_EMAIL_THAT_IS_ONE = refusing(
            "CAT-BLO-10",
            Label.of("Le courriel en est un", "The e-mail address is one"),
            SERVED,
            block -> block.contact()
                    .filter(each -> !each.email().isEmpty() && !ContactAddress.isEmail(each.email()))
                    .isPresent(),
            block -> new BlockReason.BadEmail(
                    block.id(), block.contact().orElseThrow().email()));
    public static final Rule<LookedBlock> A_CONTACT_ON_THE_MAP = refusing(
            "CAT-BLO-11",
            Label.of("Le contact a un plan", "The contact has a map"),
            DECK,
            block -> block.contact().filter(each -> each.position().isEmpty()).isPresent(),
            block -> new BlockReason.NoPosition(block.id()));
    public static final Rule<LookedBlock> A_PLACE_IN_FRANCE = refusing(
            "CAT-BLO-12",
            Label.of("L'établissement est en France", "The school is in France"),
            "ours: latitude and longitude are often exchanged; French schools abroad pass over it",
            block -> block.position()
                    .filter(each -> each.isOnEarth() && !FrenchTerritory.contains(each))
                    .isPresent(),
            block -> new BlockReason.OutOfFrance(
                    block.id(),
                    String.valueOf(block.position().orElseThrow().latitude()),
                    String.valueOf(block.position().orElseThrow().longitude())));
    public static final Rule<LookedBlock> A_CONTACT_THAT_HELPS = refusing(
            "CAT-BLO-13",
            Label.of("Le contact permet de joindre l'établissement", "The contact lets one reach the school"),
            SERVED,
            block -> block.contact()
                    .filter(each -> each.address().isEmpty()
                            && each.telephone().isBlank()
                            && each.email().isBlank())
                    .isPresent(),
            block -> new BlockReason.ContactUnreachable(block.id()));
    public static final Rule<LookedBlock> A_TEXT_WITH_WORDS = refusing(
            "CAT-BLO-14",
            Label.of("Un texte dit quelque chose", "A text says something"),
            SERVED,
            block -> block.text().filter(each -> each.plain().isBlank()).isPresent(),
            block -> new BlockReason.EmptyText(block.id()));
    public static final Rule<LookedBlock> HEADINGS_IN_ORDER = refusing(
            "CAT-BLO-15",
            Label.of("Les titres se suivent sans sauter de niveau", "Headings follow without leaping over a level"),
            "RGAA 4.1, criterion 9.1",
            block -> !block.leaps().isEmpty(),
            block -> new BlockReason.HeadingLeap(block.id(), block.leaps()));
    public static final Rule<LookedBlock> LINKS_THAT_SAY_WHERE = refusing(
            "CAT-BLO-16",
            Label.of("Un lien dit où il mène", "A link says where it leads"),
            "RGAA 4.1, criterion 6.1",
            block -> !block.vagueLinks().isEmpty(),
            block -> new BlockReason.VagueLinks(block.id(), block.vagueLinks()));
    public static final Rule<LookedBlock> A_TEXT_WITHOUT_DETAILS = refusing(
            "CAT-BLO-17",
            Label.of("Pas de coordonnées d'une personne dans un texte", "No contact details of people in a text"),
            "Regulation (EU) 2016/679, article 5: no more personal data than needed",
            block -> !block.details().isEmpty(),
            block -> new BlockReason.TextNames(block.id(), block.details()));
    public static final Rule<LookedBlock> AN_AGENDA_AHEAD = refusing(
            "CAT-BLO-18",
            Label.of("L'agenda annonce ce qui vient", "The agenda tells what comes"),
            SERVED,
            LookedBlock::isStale,
            block -> new BlockReason.StaleAgenda(block.id(), block.lastDay()));
    public static final Rule<LookedBlock> SOMETHING_TO_SHOW = refusing(
            "CAT-BLO-19",
            Label.of("Un bloc montre quelque chose", "A block shows something"),
            SERVED,
            LookedBlock::showsNothing,
            block -> new BlockReason.ShowsNothing(block.id()));
    public static final Rule<LookedBlock> A_PICTURE_DESCRIBED = refusing(
            "CAT-BLO-20",
            Label.of("Le texte de remplacement décrit l'image", "The alternative text describes the picture"),
            "RGAA 4.1, criterion 1.3",
            block -> !block.told().isBlank() && VagueWords.tellNothing(block.told()),
            block -> new BlockReason.ToldInVain(block.id(), block.told()));
    public static final Rule<LookedBlock> A_BLOCK_WITH_A_TITLE = refusing(
            "CAT-BLO-21",
            Label.of("Un bloc a un titre", "A block has a title"),
            "RGAA 4.1, criterion 9.1",
            block -> block.block().title().isBlank(),
            block -> new BlockReason.BlockUntitled(block.id()));
    public static final Rule<LookedBlock> LINKS_WITH_HTTPS = refusing(
            "CAT-BLO-22",
            Label.of("Les liens sont chiffrés", "Links are encrypted"),
            "ours: visitors follow them from a page that is encrypted",
            block -> !block.openLinks().isEmpty(),
            block -> new BlockReason.OpenLinks(block.id(), block.openLinks()));
    public static final Rule<LookedBlock> WHAT_WAS_CHOSEN_IS_THERE = refusing(
            "CAT-BLO-23",
            Label.of("Ce qui est choisi existe encore", "What was chosen is still there"),
            SERVED,
            block -> !block.gone().isEmpty(),
            block -> new BlockReason.ChosenGone(block.id(), block.gone()));
    public static final Rule<LookedBlock> A_TELEPHONE_THAT_IS_ONE = refusing(
            "CAT-BLO-24",
            Label.of("Le téléphone peut être appelé", "The telephone number can be called"),
            "ours: who reads the page on a telephone calls with a touch",
            block -> block.contact()
                    .filter(each -> !each.telephone().isBlank() && !ContactAddress.isTelephone(each.telephone()))
                    .isPresent(),
            block -> new BlockReason.BadTelephone(
                    block.id(), block.contact().orElseThrow().telephone()));

    static final Map<PageWeight, List<Rule<LookedBlock>>> BY_WEIGHT = Map.of(
            PageWeight.BLOCKING,
            List.of(
                    A_COUNT_WITHIN_BOUNDS,
                    A_SAFE_ADDRESS,
                    AN_ADDRESS_OF_ITS_SITE,
                    A_PICTURE_IN_WORDS,
                    A_LIGHT_PICTURE,
                    A_PLACE_ON_EARTH,
                    A_CLEAN_TEXT,
                    FOR_EVERYBODY,
                    A_TEXT_WITHIN_BOUNDS,
                    AN_EMAIL_THAT_IS_ONE),
            PageWeight.WARNING,
            List.of(
                    A_CONTACT_ON_THE_MAP,
                    A_PLACE_IN_FRANCE,
                    A_CONTACT_THAT_HELPS,
                    A_TEXT_WITH_WORDS,
                    HEADINGS_IN_ORDER,
                    LINKS_THAT_SAY_WHERE,
                    A_TEXT_WITHOUT_DETAILS,
                    AN_AGENDA_AHEAD,
                    SOMETHING_TO_SHOW,
                    A_PICTURE_DESCRIBED,
                    A_BLOCK_WITH_A_TITLE,
                    WHAT_WAS_CHOSEN_IS_THERE,
                    A_TELEPHONE_THAT_IS_ONE),
            PageWeight.ADVICE,
            List.of(LINKS_WITH_HTTPS));

    private BlockRules() {}
}
