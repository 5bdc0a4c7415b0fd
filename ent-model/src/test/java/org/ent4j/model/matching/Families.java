package org.ent4j.model.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ent4j.model.matching.Invented.Setting;

/** Draws families: people who share a last name and a household, and some of them a birth date or a first name. */
final class Families {

    static final List<String> FIRST_NAMES = List.of(
            ("Emma Louis Jade Gabriel Louise Raphaël Alice Léo Chloé Arthur Lina Jules Léa Hugo Rose Lucas Anna Adam Mila"
                            + " Maël Inès Paul Ambre Nathan Julia Ethan Manon Tom Juliette Noah Lou Sacha Zoé Liam Camille"
                            + " Gabin Eva Théo Agathe Mohamed Jeanne Nolan Lucie Timéo Sarah Aaron Romane Mathis Charlotte"
                            + " Axel Clara Victor Nina Antoine Mathilde Martin Élise Valentin Marie Baptiste Margaux Maxime"
                            + " Éva Clément Anaïs Robin Pauline Alexandre Maëlys Thomas Emy Samuel Noémie Simon Célia Yanis"
                            + " Elsa Oscar Yasmine Rayan Lola Augustin Capucine Marius Léonie Gaspard Olivia Evan Victoire"
                            + " Enzo Adèle Paule Julie Jean Jean-Baptiste Marie-Amélie Anne-Charlotte Jean-François Pierre"
                            + " Louison Gabrielle Michèle Michel Danièle Daniel Frédéric Frédérique Pascal Pascale Claude"
                            + " Dominique Stéphane Stéphanie Émilie Émile Fatima Aïcha Mamadou Ibrahima Awa Bintou Kevin"
                            + " Jordan Dylan Cindy Jennifer Jessica Priscilla Maximilien Alexandrine Bartholomé Ô Y Li Wei")
                    .split(" "));

    static final List<String> LAST_NAMES = List.of(
            ("MARTIN BERNARD THOMAS PETIT ROBERT RICHARD DURAND DUBOIS MOREAU LAURENT SIMON MICHEL LEFÈVRE LEROY ROUX"
                            + " DAVID BERTRAND MOREL FOURNIER GIRARD BONNET DUPONT LAMBERT FONTAINE ROUSSEAU VINCENT MULLER"
                            + " LEFEBVRE FAURE ANDRÉ MERCIER BLANC GUÉRIN BOYER GARNIER CHEVALIER FRANÇOIS LEGRAND GAUTHIER"
                            + " GARCIA PERRIN ROBIN CLÉMENT MORIN NICOLAS HENRY ROUSSEL MATHIEU GAUTIER MASSON MARCHAND"
                            + " DUVAL DENIS DUMONT MARIE LEMAIRE NOËL MEYER DUFOUR MEUNIER BRUN BLANCHARD GIRAUD JOLY"
                            + " RIVIÈRE LUCAS BRUNET GAILLARD BARBIER ARNAUD MARTINEZ GÉRARD ROCHE RENARD SCHMITT ROY LEROUX"
                            + " COLIN VIDAL CARON PICARD ROGER FABRE AUBERT LEMOINE RENAUD DUMAS LACROIX OLIVIER PHILIPPE"
                            + " BOURGEOIS PIERRE BENOÎT REY LECLERC PAYET ROLLAND LECLERCQ GUILLAUME LECOMTE LOPEZ JEAN DUPUY"
                            + " GUILLOT HUBERT BERGER CARPENTIER SANCHEZ DUPUIS MOULIN LOUIS DESCHAMPS HUET VASSEUR PEREZ"
                            + " BOUCHER FLEURY ROYER KLEIN JACQUET ADAM PARIS POIRIER MARTY AUBRY GUYOT CARRÉ CHARLES RENAULT"
                            + " DIALLO TRAORÉ NGUYEN BENALI HADDAD DIOP COULIBALY DA-SILVA DE-SOUZA LE-GOFF LE-GALL")
                    .split(" "));

    private static final List<String> SYLLABLES = List.of(
            "bar", "del", "fi", "gem", "ka", "lu", "mir", "nez", "pod", "ru", "set", "ti", "val", "chau", "bri", "gron",
            "lou", "mas", "ville", "mont", "ier", "ard", "eau", "in", "ois", "et", "ac", "guen");

    private final Random chance;
    private final Setting setting;
    private int families;
    private int persons;

    Families(Random chance, Setting setting) {
        this.chance = chance;
        this.setting = setting;
    }

    List<Draft> next() {
        families++;
        var eldest = stranger();
        var family = new ArrayList<Draft>(List.of(eldest));
        if (chance.nextDouble() < setting.twins()) {
            family.add(sibling(eldest, eldest.birth));
        }
        while (chance.nextDouble() < setting.siblings() / (1 + setting.siblings())) {
            var years = (1 + chance.nextInt(6)) * (chance.nextBoolean() ? 1 : -1);
            var born = LocalDate.parse(eldest.birth).plusDays(years * 365L + chance.nextInt(200) - 100);
            family.add(sibling(eldest, born.toString()));
        }
        if (chance.nextDouble() < setting.namesakes()) {
            family.add(parent(eldest));
        }
        return family;
    }

    private Draft stranger() {
        var draft = new Draft();
        draft.last = lastName(chance);
        draft.birth = Invented.date(chance, setting.oldest()).toString();
        draft.postalCode = "%05d".formatted(1000 + 10 * chance.nextInt(300));
        draft.city = word(Integer.parseInt(draft.postalCode) / 10, 3);
        draft.street = (1 + chance.nextInt(90)) + " "
                + List.of("rue", "avenue", "impasse", "chemin").get(chance.nextInt(4)) + " "
                + List.of("de la", "du", "des").get(chance.nextInt(3)) + " " + word(chance.nextInt(4000), 2);
        return own(draft, draft.birth);
    }

    /** What everyone has of one's own. */
    private Draft own(Draft draft, String birth) {
        draft.person = "p" + persons++;
        draft.first = firstName(chance);
        draft.second = firstName(chance);
        draft.birth = birth;
        draft.ine = "%09d%c%c".formatted(chance.nextInt(1_000_000_000), letter(), letter());
        draft.number = "%07d".formatted(chance.nextInt(10_000_000));
        draft.email = (draft.first + "." + draft.last + persons + "@example.fr")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        return draft;
    }

    private char letter() {
        return (char) ('A' + chance.nextInt(26));
    }

    private Draft sibling(Draft eldest, String birth) {
        var sibling = own(eldest.copy(), birth);
        while (sibling.first.equals(eldest.first)) {
            sibling.first = firstName(chance);
        }
        if (chance.nextDouble() < 0.3) {
            sibling.email = eldest.email;
        }
        return sibling;
    }

    private Draft parent(Draft child) {
        var born = LocalDate.parse(child.birth).minusDays(22 * 365L + chance.nextInt(20 * 365));
        var parent = own(child.copy(), born.toString());
        parent.first = child.first;
        if (chance.nextDouble() < 0.3) {
            parent.email = child.email;
        }
        return parent;
    }

    static String firstName(Random chance) {
        var rank = rank(chance, 1_500);
        return rank < FIRST_NAMES.size() ? FIRST_NAMES.get(rank) : capitalised(word(rank * 31, 2));
    }

    static String lastName(Random chance) {
        var one = singleName(chance);
        return chance.nextDouble() < 0.06 ? one + "-" + singleName(chance) : one;
    }

    private static String singleName(Random chance) {
        var rank = rank(chance, 40_000);
        var name = rank < LAST_NAMES.size()
                ? LAST_NAMES.get(rank)
                : word(rank * 17, 3).toUpperCase(Locale.ROOT);
        return rank % 50 == 49 ? "DE " + name : name;
    }

    /** Few are frequent and many are rare: as one over the rank, nearly. */
    private static int rank(Random chance, int most) {
        return (int) Math.floor(Math.pow(most + 1.0, Math.pow(chance.nextDouble(), 0.8))) - 1;
    }

    static String word(int number, int syllables) {
        var word = new StringBuilder();
        var rest = Integer.toUnsignedLong(number * 0x9E3779B1);
        for (var i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
