package org.ent4j.directory.print;

import org.ent4j.model.text.Label;

/** The words of letters and lists. */
final class LetterWords {

    static final Label LETTERS =
            Label.of("Identifiants de l'espace numérique de travail", "Credentials of the school portal");
    static final Label TITLE =
            Label.of("Votre accès à l'espace numérique de travail", "Your access to the school portal");
    static final Label PORTAL = Label.of("Adresse", "Address");
    static final Label PORTAL_UNSAID =
            Label.of("celle que l'établissement vous indique", "the one that the school gives");
    static final Label LOGIN = Label.of("Identifiant", "Login");
    static final Label CODE = Label.of("Code d'activation", "Activation code");
    static final Label BEFORE = Label.of("À utiliser avant le", "To be used before");
    static final Label HOW = Label.of(
            "À la première connexion, saisissez cet identifiant et ce code, puis choisissez votre mot de passe.",
            "When you sign in for the first time, type this login and this code, then choose your password.");
    static final Label PERSONAL = Label.of(
            "Ce code est personnel et ne sert qu'une fois : ne le communiquez à personne. Si ce courrier ne vous est pas "
                    + "destiné, rendez-le à l'établissement sans l'utiliser.",
            "This code is yours alone and works once: tell it to nobody. If this letter is not for you, give it back to the "
                    + "school and do not use it.");
    static final Label ASK = Label.of("Pour toute question : ", "For any question: ");
    static final Label ASK_SCHOOL = Label.of("l'établissement.", "the school.");

    static final Label LIST =
            Label.of("Personnes sans courrier d'identifiants", "People without a letter of credentials");
    static final Label CLASS = Label.of("Classe", "Class");
    static final Label NAME = Label.of("Nom", "Name");
    static final Label PROFIL = Label.of("Profil", "Profile");
    static final Label REASON = Label.of("Pourquoi", "Why");
    static final Label NOBODY = Label.of("Personne.", "Nobody.");

    private LetterWords() {}
}
