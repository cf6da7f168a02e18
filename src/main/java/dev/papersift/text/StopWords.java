package dev.papersift.text;

import java.util.HashSet;
import java.util.Set;

/// Function words, which carry no subject of their own. Content words, however common, are not
/// among them.
public final class StopWords {
  private static final Set<String> ENGLISH =
      words(
          """
          a an the this that these those such same other others another each every either neither
          any some all both few many much more most less least several own only just also too very
          so than then thus hence therefore however moreover furthermore although though while
          whereas whether because since unless until if else when whenever where wherever whose who
          whom which what why how i me my mine myself we us our ours ourselves you your yours
          yourself yourselves he him his himself she her hers herself it its itself they them their
          theirs themselves one ones be am is are was were been being isn't aren't wasn't weren't
          do does did doing done don't doesn't didn't have has had having haven't hasn't hadn't can
          cannot can't could couldn't may might must shall should shouldn't will won't would
          wouldn't need ought let let's of in on at by for to from into onto out off over under above
          below up down with within without between among amongst amid through throughout across
          along around about against during before after since toward towards upon via per as like
          unlike despite besides beyond behind beneath beside near inside outside again further once
          here there and or nor but yet not no none nothing nobody nowhere never ever always often
          sometimes usually already still even rather quite almost perhaps maybe instead otherwise
          together apart away back well now soon later i.e e.g ie eg etc et al cf vs versus it's
          that's there's they're we're you're i'm we've they've i've he's she's what's who's
          thereby therein whereby wherein thereof hereby herein namely respectively
          """);
  private static final Set<String> GERMAN =
      words(
          """
          der die das den dem des ein eine einer eines einem einen und oder aber nicht auch nur noch
          schon ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten kann
          können konnte muss müssen soll sollen zu zum zur von vom mit bei beim nach aus auf an am
          im in ins für über unter durch gegen ohne um bis seit während wegen zwischen vor hinter
          neben als wie wenn weil dass daß ob so sich sie er es wir ihr ich du uns ihre ihrer ihren
          ihrem seine seiner dieser diese dieses diesem diesen jeder jede jedes kein keine keiner
          sowie sowohl mehr sehr dabei dazu damit daher denn doch hier dort was wer wo welche welcher
          welches man anhand bzw z.b durch
          """);
  private static final Set<String> FRENCH =
      words(
          """
          le la les l un une des du de d au aux à et ou mais ni car donc or ne pas plus moins que qui
          quoi dont où est sont était étaient été être a ont avait avoir il elle ils elles on nous
          vous je tu se sa son ses leur leurs ce cet cette ces en dans par pour sur sous avec sans
          entre vers chez depuis pendant selon comme si aussi ainsi très bien même tout tous toute
          toutes autre autres notre nos votre vos y lors afin c'est n'est qu'il d'un d'une peut
          peuvent fait
          """);
  private static final Set<String> SPANISH =
      words(
          """
          el la los las un una unos unas de del al a y e o u pero ni que quien cual cuales cuyo donde
          cuando como si no sí más menos muy también es son era eran fue fueron ser sido está están
          estar ha han había haber se su sus le les lo nos este esta estos estas ese esa esos esas
          en por para con sin sobre entre hasta desde según durante ante bajo tras hacia mediante
          otro otra otros otras todo toda todos todas cada puede pueden porque así
          """);
  private static final Set<String> ITALIAN =
      words(
          """
          il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle
          da dal dalla dai dalle in nel nella nei nelle su sul sulla sui sulle con per tra fra e ed o
          ma né non che chi cui quale quali dove quando come se più meno molto anche è sono era erano
          essere stato stata stati ha hanno aveva avere si ci questo questa questi queste quello
          quella suo sua suoi sue loro ogni altro altra altri altre tutto tutti può possono perché
          così
          """);
  private static final Set<String> PORTUGUESE =
      words(
          """
          o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para
          com sem sobre entre até desde ao aos à às e ou mas nem que quem qual quais onde quando como
          se não mais menos muito também é são era eram foi foram ser sido está estão estar tem têm
          tinha ter há seu sua seus suas este esta estes estas esse essa isso isto outro outra outros
          outras todo toda todos todas cada pode podem porque assim
          """);
  private static final Set<String> DUTCH =
      words(
          """
          de het een en of maar niet ook nog al is zijn was waren wordt worden werd werden geweest
          heeft hebben had hadden kan kunnen kon moet moeten zal zullen te van met bij naar uit op
          aan in voor over onder door tegen zonder om tot sinds tussen na als zoals wanneer omdat dat
          die dit deze er hier daar wat wie waar welke zich zij ze hij wij we ik je hun haar ons
          onze elk elke geen meer zeer zowel
          """);
  private static final Set<String> RUSSIAN =
      words(
          """
          и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее её мне
          было вот от меня о из ему теперь когда даже ну ли если или быть был него до вас нибудь вам
          ведь там потом себя ничего ей может они тут где есть надо для мы их чем была сам чтоб без
          будто под при также этот это эта эти этого этой этих который которая которое которые
          между более может могут является
          """);

  private StopWords() {}

  /// The function words of a language, lower case.
  public static Set<String> of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
      case FRENCH -> FRENCH;
      case SPANISH -> SPANISH;
      case ITALIAN -> ITALIAN;
      case PORTUGUESE -> PORTUGUESE;
      case DUTCH -> DUTCH;
      case RUSSIAN -> RUSSIAN;
    };
  }

  private static Set<String> words(String block) {
    Set<String> all = new HashSet<>();
    for (String word : block.split("\\s+")) {
      if (!word.isEmpty()) {
        all.add(word);
      }
    }
    return Set.copyOf(all);
  }
}
