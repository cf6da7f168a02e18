CREATE TABLE papers (id INTEGER PRIMARY KEY, title TEXT, abstract TEXT, authors TEXT);
INSERT INTO papers VALUES (1, 'Tides in Ledgers', 'We count tides.', 'T. Quell');
INSERT INTO papers VALUES (2, 'Orchards at Night', 'We look at orchards.', 'M. Ostrow');
