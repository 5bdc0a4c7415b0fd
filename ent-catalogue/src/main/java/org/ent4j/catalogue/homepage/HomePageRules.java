package org.ent4j.catalogue.homepage;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Map;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is asked of a page as a whole: all of it, on this page. */
public final class HomePageRules {

    private static final String DECK =
            "Formation des administrateurs ENT, 2018: « Configurer la page d'accueil publique »";
    private static final String SIMPLE =
            "ours, after Formation des administrateurs ENT, 2018: « Restez simple ! »; the number is to be confirmed";
    private static final int BYTES_OF_A_KILOBYTE = 1_000;

    public static final Rule<LookedPage> WITH_A_TITLE = refusing(
            "CAT-PAG-01",
            Label.of("La page a un titre", "The page has a title"),
            "RGAA 4.1, criterion 8.5",
            page -> page.content().title().isBlank(),
            page -> new HomePageReason.NoTitle());
    public static final Rule<LookedPage> A_SHORT_TITLE = refusing(
            "CAT-PAG-02",
            Label.of("Le titre tient en une ligne", "The title fits on a line"),
            SIMPLE,
            page -> page.content().title().length() > page.policy().title(),
            page -> new HomePageReason.TitleTooLong(
                    page.content().title().length(), page.policy().title()));
    public static final Rule<LookedPage> THE_SIZE_OF_THE_BANNER = refusing(
            "CAT-PAG-03",
            Label.of("Le bandeau a la taille demandée", "The banner has the size that is asked for"),
            "Formation des administrateurs ENT, 2018: « Une photo dans le bandeau (1400 x 320 pixels) »",
            page -> page.content()
                    .banner()
                    .filter(each -> !isOfSize(each, page.policy()))
                    .isPresent(),
            page -> wrongSize(page.content().banner().orElseThrow().picture(), page.policy()));
    public static final Rule<LookedPage> A_LIGHT_BANNER = refusing(
            "CAT-PAG-04",
            Label.of("Le bandeau est léger", "The banner is light"),
            "ours: a page is read on a telephone too; the number is to be confirmed",
            page -> page.content()
                    .banner()
                    .filter(each -> each.picture().bytes() > page.policy().bannerBytes())
                    .isPresent(),
            page -> new HomePageReason.BannerTooHeavy(
                    kilobytes(page.content().banner().orElseThrow().picture().bytes()),
                    kilobytes(page.policy().bannerBytes())));
    public static final Rule<LookedPage> THE_BANNER_IN_WORDS = refusing(
            "CAT-PAG-05",
            Label.of("Le bandeau a un texte de remplacement", "The banner has an alternative text"),
            "RGAA 4.1, criteria 1.1 and 1.2",
            page -> page.content().banner().filter(each -> !each.isTold()).isPresent(),
            page -> new HomePageReason.BannerUntold());
    public static final Rule<LookedPage> WITH_A_BANNER = refusing(
            "CAT-PAG-06",
            Label.of("La page a un bandeau", "The page has a banner"),
            DECK,
            page -> page.content().banner().isEmpty(),
            page -> new HomePageReason.NoBanner());
    public static final Rule<LookedPage> WITH_A_WELCOME = refusing(
            "CAT-PAG-07",
            Label.of("La page souhaite la bienvenue", "The page bids welcome"),
            DECK,
            page -> page.content().welcome().isBlank(),
            page -> new HomePageReason.NoWelcome());
    public static final Rule<LookedPage> A_SHORT_WELCOME = refusing(
            "CAT-PAG-08",
            Label.of("Le mot de bienvenue est court", "The words of welcome are few"),
            SIMPLE,
            page -> page.welcomeLength() > page.policy().welcome(),
            page -> new HomePageReason.LongWelcome(
                    page.welcomeLength(), page.policy().welcome()));
    public static final Rule<LookedPage> WITH_A_CONTACT = refusing(
            "CAT-PAG-09",
            Label.of("La page dit comment joindre l'établissement", "The page says how to reach the school"),
            DECK,
            page -> !page.has(BlockKind.CONTACT),
            page -> new HomePageReason.NoContact());
    public static final Rule<LookedPage> NOT_WITHOUT_BLOCKS = refusing(
            "CAT-PAG-10",
            Label.of("La page a des blocs", "The page has blocks"),
            DECK,
            page -> page.blocks().isEmpty(),
            page -> new HomePageReason.NoBlocks());
    public static final Rule<LookedPage> A_SIMPLE_PAGE = refusing(
            "CAT-PAG-11",
            Label.of("La page reste simple", "The page stays simple"),
            SIMPLE,
            page -> page.blocks().size() > page.policy().blocks(),
            page -> new HomePageReason.ManyBlocks(
                    page.blocks().size(), page.policy().blocks()));
    public static final Rule<LookedPage> A_PAGE_THAT_LIVES = refusing(
            "CAT-PAG-12",
            Label.of("La page vit d'elle-même", "The page lives by itself"),
            "Formation des administrateurs ENT, 2018: « l'autoalimenter et la faire vivre »",
            page -> !page.blocks().isEmpty() && !page.isAlive(),
            page -> new HomePageReason.NothingLive());
    public static final Rule<LookedPage> TITLES_APART = refusing(
            "CAT-PAG-13",
            Label.of("Deux blocs n'ont pas le même titre", "No two blocks have one title"),
            "RGAA 4.1, criterion 9.1",
            page -> !page.sameTitles().isEmpty(),
            page -> new HomePageReason.SameTitles(page.sameTitles()));
    public static final Rule<LookedPage> A_WELCOME_WITHOUT_DETAILS = refusing(
            "CAT-PAG-14",
            Label.of(
                    "Pas de coordonnées d'une personne dans la bienvenue",
                    "No contact details of people in the welcome"),
            "Regulation (EU) 2016/679, article 5: no more personal data than needed",
            page -> !PersonalDetails.in(page.content().welcome()).isEmpty(),
            page -> new HomePageReason.WelcomeNames(
                    PersonalDetails.in(page.content().welcome())));
    public static final Rule<LookedPage> A_BANNER_DESCRIBED = refusing(
            "CAT-PAG-15",
            Label.of("Le texte de remplacement décrit le bandeau", "The alternative text describes the banner"),
            "RGAA 4.1, criterion 1.3",
            page -> page.content()
                    .banner()
                    .filter(each -> !each.told().isBlank() && VagueWords.tellNothing(each.told()))
                    .isPresent(),
            page -> new BlockReason.ToldInVain(
                    "banner", page.content().banner().orElseThrow().told()));

    static final Map<PageWeight, List<Rule<LookedPage>>> BY_WEIGHT = Map.of(
            PageWeight.BLOCKING,
            List.of(WITH_A_TITLE, A_SHORT_TITLE, THE_SIZE_OF_THE_BANNER, A_LIGHT_BANNER, THE_BANNER_IN_WORDS),
            PageWeight.WARNING,
            List.of(
                    WITH_A_BANNER,
                    WITH_A_WELCOME,
                    A_SHORT_WELCOME,
                    WITH_A_CONTACT,
                    NOT_WITHOUT_BLOCKS,
                    TITLES_APART,
                    A_WELCOME_WITHOUT_DETAILS,
                    A_BANNER_DESCRIBED),
            PageWeight.ADVICE,
            List.of(A_SIMPLE_PAGE, A_PAGE_THAT_LIVES));

    private HomePageRules() {}

    private static boolean isOfSize(Illustration banner, HomePagePolicy policy) {
        return banner.picture().width() == policy.bannerWidth()
                && banner.picture().height() == policy.bannerHeight();
    }

    private static HomePageReason wrongSize(Picture picture, HomePagePolicy policy) {
        return new HomePageReason.WrongBannerSize(
                picture.width(), picture.height(), policy.bannerWidth(), policy.bannerHeight());
    }

    /** Rounded up. */
    static int kilobytes(int bytes) {
        return (int) Math.ceil(bytes / (double) BYTES_OF_A_KILOBYTE);
    }
}
