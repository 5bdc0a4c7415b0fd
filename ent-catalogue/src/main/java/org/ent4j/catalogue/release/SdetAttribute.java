package org.ent4j.catalogue.release;

import static org.ent4j.catalogue.release.Sensitivity.CONTACT;
import static org.ent4j.catalogue.release.Sensitivity.IDENTITY;
import static org.ent4j.catalogue.release.Sensitivity.PRIVATE;
import static org.ent4j.catalogue.release.Sensitivity.ROLE;
import static org.ent4j.catalogue.release.Sensitivity.SCHOOLING;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * Attributes of people as the SDET names them, where connectors are seen to ask for them. Source of the names: connectors of
 * entcore and integrations of publishers; those without the prefix ENT are not of the SDET. To be checked against the operational
 * annex of the SDET in force.
 */
public enum SdetAttribute implements Labelled {
    PROFILS("ENTPersonProfils", ROLE, "profil", "profile"),
    UAI("ENTPersonStructRattachRNE", ROLE, "UAI de l'établissement", "UAI of the school"),
    STRUCTURE("ENTPersonStructRattach", ROLE, "établissement de rattachement", "school"),
    STRUCTURE_TYPE("ENTStructureTypeStruct", ROLE, "type d'établissement", "type of school"),
    FONCTIONS("ENTPersonFonctions", ROLE, "fonctions", "functions"),
    LIBELLES_FONCTION("fonctionLibelle", ROLE, "libellés des fonctions", "labels of functions"),
    NIVEAU("ENTEleveNivFormation", SCHOOLING, "niveau de formation", "level"),
    MEF("ENTEleveMEF", SCHOOLING, "MEF de l'élève", "MEF of the pupil"),
    ENSEIGNEMENTS("ENTEleveCodeEnseignements", SCHOOLING, "enseignements suivis", "subjects of the pupil"),
    CLASSES("ENTEleveClasses", SCHOOLING, "classes de l'élève", "classes of the pupil"),
    GROUPES("ENTEleveGroupes", SCHOOLING, "groupes de l'élève", "groups of the pupil"),
    CLASSES_ENSEIGNEES("ENTAuxEnsClasses", SCHOOLING, "classes de l'enseignant", "classes of the teacher"),
    GROUPES_ENSEIGNES("ENTAuxEnsGroupes", SCHOOLING, "groupes de l'enseignant", "groups of the teacher"),
    MATIERES_ENSEIGNEES(
            "ENTAuxEnsClassesMatieres", SCHOOLING, "matières enseignées par classe", "subjects taught by class"),
    MEFS_ENSEIGNES("ENTAuxEnsMEFs", SCHOOLING, "MEF de l'enseignant", "MEF of the teacher"),
    DISCIPLINE("discipline", SCHOOLING, "discipline de poste", "discipline of the post"),
    NOM("ENTPersonNom", IDENTITY, "nom", "last name"),
    PRENOM("ENTPersonPrenom", IDENTITY, "prénom", "first name"),
    AFFICHAGE("displayName", IDENTITY, "nom affiché", "displayed name"),
    LOGIN("ENTPersonLogin", IDENTITY, "identifiant de connexion", "login"),
    ENFANTS("child", IDENTITY, "enfants du responsable", "children of the guardian"),
    MAIL("ENTPersonMail", CONTACT, "adresse électronique", "e-mail address"),
    DATE_NAISSANCE("ENTPersonDateNaissance", PRIVATE, "date de naissance", "birth date"),
    CODE_POSTAL("ENTPersonCodePostal", PRIVATE, "code postal", "postal code"),
    ADRESSE("ENTPersonAdresse", PRIVATE, "adresse postale", "postal address"),
    TELEPHONE("ENTPersonTelephone", PRIVATE, "téléphone", "telephone"),
    INE("ENTEleveINE", PRIVATE, "INE", "INE");

    private final String sdetName;
    private final Sensitivity sensitivity;
    private final Label label;

    SdetAttribute(String sdetName, Sensitivity sensitivity, String fr, String en) {
        this.sdetName = sdetName;
        this.sensitivity = sensitivity;
        this.label = Label.of(fr, en);
    }

    /** {@code ENTPersonNom}. */
    public String sdetName() {
        return sdetName;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    @Override
    public Label label() {
        return label;
    }

    /** By its name, or as the SDET names it; {@code ENTPersonStructRattachUAI} is the newer name of the RNE. */
    public static Optional<SdetAttribute> of(String name) {
        if (name.equalsIgnoreCase("ENTPersonStructRattachUAI")) {
            return Optional.of(UAI);
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name) || each.sdetName.equalsIgnoreCase(name))
                .findFirst();
    }
}
