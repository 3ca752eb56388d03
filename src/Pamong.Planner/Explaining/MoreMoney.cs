namespace Pamong.Planner;

/// <summary>An instance that differs in the money of one fund.</summary>
internal static class MoreMoney
{
    public static Instance In(Instance instance, FundSpend fund, long money)
    {
        var regions = instance.Regions.ToArray();
        var units = instance.Units.ToArray();
        var national = instance.NationalFund;
        if (fund.Region < 0) national += money;
        else if (fund.Unit >= 0) units[fund.Unit] = units[fund.Unit] with { Budget = units[fund.Unit].Budget + money };
        else if (fund.Slot == FundSlot.Central)
            regions[fund.Region] = regions[fund.Region] with { CentralFund = regions[fund.Region].CentralFund + money };
        else
        {
            var donors = regions[fund.Region].Donors.ToArray();
            var at = fund.Slot.DonorIndex;
            donors[at] = donors[at] with { Fund = donors[at].Fund + money };
            regions[fund.Region] = regions[fund.Region] with { Donors = donors };
        }

        return new Instance
        {
            Name = instance.Name, MoneyUnit = instance.MoneyUnit, Weeks = instance.Weeks, Rules = instance.Rules,
            People = instance.People, Requirements = instance.Requirements, Units = units, Regions = regions,
            NationalFund = national, Programmes = instance.Programmes, Batches = instance.Batches,
            Positions = instance.Positions, Exclusions = instance.Exclusions, Pins = instance.Pins,
        };
    }
}
