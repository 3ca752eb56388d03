namespace Pamong.Samples;

/// <summary>Makes up names that fit a region. None is taken from a person; a likeness is chance.</summary>
internal static class Names
{
    private static readonly string[][] Men =
    [
        ["Agus", "Bambang", "Budi", "Eko", "Hadi", "Joko", "Slamet", "Suryanto", "Wahyu", "Yudi", "Dwi", "Tri", "Arif", "Rizky", "Fajar",
            "Hendra", "Imam", "Moch. Ali", "Achmad", "Khoirul", "Lukman", "Nur", "Rudi", "Sugeng", "Teguh", "Bagus", "Dimas", "Galih"],
        ["Teuku Rizal", "Muhammad", "Zulkifli", "Zulfikar", "Fakhrurrazi", "Iskandar", "Munawar", "Said Mahdi", "T. Banta", "Saifuddin",
            "Ridwan", "Mukhlis", "Azhari", "Faisal", "Irwansyah", "Nasruddin", "Safrizal", "Tarmizi", "Husaini", "Jamaluddin", "Bukhari"],
        ["Sri Hartono", "Bayu", "Bambang", "Sutarno", "Widodo", "Wisnu", "Yulianto", "Purwanto", "Prasetyo", "Heru", "Agung", "Anung",
            "Danang", "Gatot", "Haryanto", "Joko", "Krisna", "Mulyono", "Nugroho", "Panji", "Sigit", "Suparno", "Tri Wibowo", "Untung"],
        ["Yopi", "Marthin", "Jhon", "Petrus", "Ronny", "Elvis", "Johanis", "Semuel", "Abdul Rahman", "Husein", "Ismail", "La Ode", "Frangky",
            "Benny", "Costantinus", "Domingus", "Ferdinand", "Gerrits", "Harun", "Izaac", "Max", "Nataniel", "Rizal", "Yusuf"],
        ["Afrizal", "Zulherman", "Syafri", "Yulizar", "Hendri", "Masrizal", "Nofri", "Rinaldi", "Andri", "Asrul", "Dedi", "Edison", "Firdaus",
            "Gusrizal", "Ilham", "Jasman", "Khairul", "Muhammad", "Nasrul", "Rahmat", "Syahrul", "Taufik", "Yusrizal", "Zainal"],
    ];

    private static readonly string[][] Women =
    [
        ["Siti", "Sri", "Dewi", "Endang", "Fitri", "Indah", "Kartika", "Lilik", "Maya", "Nurul", "Puji", "Ratna", "Rini", "Sulistyo", "Tutik",
            "Umi", "Wiwik", "Yuni", "Ani", "Dian", "Eka", "Farida", "Hanifah", "Ika"],
        ["Cut Intan", "Cut Meutia", "Nurlaila", "Rahmawati", "Safrina", "Yusnidar", "Zahara", "Nurhayati", "Mariana", "Fitriani", "Nurjannah",
            "Rosmawar", "Salbiah", "Ti Aminah", "Ainal Mardhiah", "Husna", "Khairunnisa", "Maulida", "Nuraini", "Raudhah"],
        ["Sri", "Retno", "Endang", "Wahyuni", "Tri", "Rahayu", "Dyah", "Wening", "Sekar", "Ambar", "Kusuma", "Larasati", "Murni", "Ning",
            "Purwanti", "Ratna", "Sulastri", "Titik", "Utami", "Widya", "Yustina", "Anggraini", "Dewi"],
        ["Maria", "Yohana", "Fransina", "Marlen", "Aminah", "Wa Ode Siti", "Hadijah", "Debby", "Elisabeth", "Grace", "Herlina", "Inggrid",
            "Jacoba", "Katrina", "Lisye", "Margaretha", "Novita", "Olivia", "Rachel", "Salma", "Theresia", "Vonny", "Yuliana"],
        ["Yulia", "Desi", "Rahmi", "Gusnita", "Eli", "Fitri", "Hasnah", "Irma", "Mardiana", "Nelfi", "Novia", "Rina", "Silvia", "Suryati",
            "Upik Marlina", "Wirda", "Yenni", "Zulfa", "Afriani", "Berlian", "Dahniar", "Erma", "Murniati"],
    ];

    private static readonly string[][] Last =
    [
        ["Santoso", "Wibowo", "Setiawan", "Hidayat", "Prasetya", "Kurniawan", "Susanto", "Wahyudi", "Firmansyah", "Utomo", "Rahman", "Saputra",
            "Lestari", "Hariyanto", "Purnomo", "Hakim", "Maulana", "Siswanto", "Basuki", "Kusuma", "Iskandar", "Nugraha", "Yuliani", "Andriani"],
        ["Abdullah", "Hasan", "Yusuf", "Ismail", "Daud", "Ibrahim", "Syah", "Fadli", "Ramadhan", "Usman", "Aceh Putra", "Alamsyah", "Hanafiah",
            "Abdoé", "Béuransah", "Lamkaré", "Hasballah", "Ali Basyah", "Sulaiman", "Zakaria", "Rasyidin", "Amin", "Mahmud", "Arifin"],
        ["Wicaksono", "Pamungkas", "Hardjono", "Sutrisno", "Raharjo", "Wijayanto", "Kuncoro", "Saptono", "Hapsari", "Nugraheni", "Susilo",
            "Hastuti", "Pranoto", "Suryadi", "Kristanto", "Handayani", "Wardani", "Lestyo", "Mardiyanto", "Setyawan", "Yudhanto", "Puspita"],
        ["Pattiradja", "Latuhalat", "Tuasela", "Manupassa", "Leiwerissa", "Tahaparu", "Wattimury", "Sahetapu", "Tomasila", "Lekatompu",
            "Salamponi", "Nanlohita", "Tuhumena", "Matulela", "Siahaija", "Hehanusa", "Pelupesi", "Loupatij", "Soplanila", "Luhukaij",
            "Kakisina", "Rumahlatu", "Latukau", "Marasabesi"],
        ["Chaniago", "Piliang", "Tanjung", "Koto", "Sikumbang", "Jambak", "Guci", "Malayu", "Bendang", "Panyalai", "Putra", "Effendi", "Yanti",
            "Amri", "Hendra", "Novrizal", "Syafwan", "Marlis", "Ramadhani", "Zulfahmi", "Saputra", "Wardi", "Rusli", "Anwar"],
    ];

    internal static string Of(City city, Chance chance, bool woman)
    {
        var first = chance.Pick(woman ? Women[city.Index] : Men[city.Index]);
        var last = chance.Pick(Last[city.Index]);
        if (!chance.Happens(0.75))
            return $"{first} {last}";
        var middle = chance.Pick(woman ? Women[city.Index] : Men[city.Index]).Split(' ')[0];
        return first.Contains(middle, StringComparison.Ordinal) ? $"{first} {last}" : $"{first} {middle} {last}";
    }
}
