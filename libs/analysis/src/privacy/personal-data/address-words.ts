const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that no street name holds between its first word and the number. */
export const ADDRESS_STOP_WORDS = listed(`
  jest są był była było były będzie będą ma mają miał mam mamy stoi stoją leży brakuje brak potrzeba powinno powinna powinien trzeba nie tak to ta ten te
  się oraz lub albo ale że żeby gdzie kiedy który która które przez przed po dla bo czy już tylko ponad około prawie jakieś co każdy
  tu tutaj tam jeździ jeżdżą kursuje parkuje zrobić posadzić dodać postawić minimum maksymalnie aż ok autobus autobusu linia linii
  działka działki działce działkę dz nr numer obręb obrębie uchwała uchwały uchwałą uchwale art ust par poz pkt paragraf rozdział strona tabela
  projekt projektu etap etapu sala sali pokój pokoju droga drogi drodze drogą drogę tel telefon za w z do od o u
  od tram tramwaj tramwaju rok roku r godz godzina godziny dnia lat lata zł since for with about
`);

/** Words in capitals before a number that are no streets. */
export const NO_STREETS = listed(`
  działka działki działce działkę działek uchwała uchwały uchwale uchwałą uchwałę zarządzenie zarządzenia ustawa ustawy decyzja decyzji pismo pisma sprawa sprawy wniosek
  wniosku szkoła szkoły szkole szkołę przedszkole przedszkola przedszkolu podstawowa podstawowej podstawową liceum linia linii linie droga drogi drodze drogą etap etapie sala sali
  sale strona stronie strony tabela tabeli załącznik załącznika projekt projekcie punkt punkcie pozycja klasa klasie klasy grupa grupie grupy blok bloku blokach klatka klatce klatki
  piętro piętrze budynek budynku dom domu mieszkanie mieszkaniu lokal lokalu okręg okręgu obwód obwodzie rejon rejonie stycznia lutego marca kwietnia maja czerwca
  lipca sierpnia września października listopada grudnia roku dnia godzina godzinie godziny koło tor peron peronie pętla strefa strefie stref artykuł
  tablica tablicy tablice norma normy ulotka plan planu zdjęcie zdjęcia faktura faktury rachunek ścieżka ścieżki szlak szlaku trybuna
  zadanie zadania ankieta ankiety pytanie pytania wariant wariancie opcja opcji wersja rysunek mapa mapie obręb obrębie sektor sektorze brama bramie wejście
  komisja komisji rada rady numer numerem trasa trasie trasy osoba osoby polska polski euro klauzula rozdział wydział oddział parking parkingu karta umowa umowy przetarg
  tutaj tu tam okolicy augustowie miasta gminy wsi wieś centrum osiedlu dzielnicy ulicy przystanek przystanku
`);

/** What is counted by the number right before it. */
export const UNIT_BEHIND =
  /^[ \u00a0]?(?:%|°|(?:lat(?:a|ach|ami)?|rok(?:u|iem)?|os[oó]b\p{L}*|metr\p{L}*|m2|m²|mb|km|zł|złot\p{L}*|tys|mln|ławek|ławk\p{L}*|drzewa?|miejsc\p{L}*|minut\p{L}*|min|godzin\p{L}*|godz|dni|dnia|dzień|tygodni\p{L}*|miesi\p{L}*|raz(?:y)?|aut\p{L}*|samochod\p{L}*|samochód|rodzin|mieszkań|mieszkańców|domów|blok(?:i|ów)|budynk\p{L}*|pięt(?:er|ra)|procent|sztuk\p{L}*|szt|koszy|lamp|latarni|pas(?:y|ów)|dziec\p{L}*|psów|ha|hektar\p{L}*|autobus\p{L}*|kurs\p{L}*|głos\p{L}*|projekt\p{L}*|maja|listopada|stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|grudnia|years?|people|minutes|рок\p{L}*|осіб)(?![\p{L}\d]))/iu;
